/**
 * What only frameworks load, found by the discovery of each: for Spring Boot, Quarkus and Jakarta
 * REST, and for whatever describes interfaces with swagger-core, as springdoc does. The module of
 * this library neither requires them nor exports this package.
 */
@NullMarked
package org.fostering.json.host.frameworks;

import org.jspecify.annotations.NullMarked;
