package org.fostering.model.term;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the types of the vocabulary are implemented: accessors named {@code getX} or {@code isX},
 * because Bean Validation sees no others; implementations hidden, because only the interface and
 * its builder are public.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    deferCollectionAllocation = true,
    allowedClasspathAnnotations = {Override.class},
    redactedMask = "[redacted]")
public @interface VocabularyStyle {}
