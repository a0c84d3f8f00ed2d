/**
 * The edges to a host: how the types of the library stand in bodies, fields, lists and maps of its
 * own, and what it answers when a document is refused.
 *
 * <p>{@link org.fostering.json.host.FosteringJackson2Module} is found by Spring Boot 3, Quarkus and
 * hosts that call {@code findAndRegisterModules()}, {@link
 * org.fostering.json.host.FosteringJackson3Module} by Spring Boot 4; neither needs a line of glue.
 * A document that is refused is an exception {@link org.fostering.json.host.WithFindings}, of the
 * family that frameworks answer with 400, and {@link org.fostering.json.host.ProblemDetails} makes
 * the answer of it in the language of the request.
 *
 * <p>Jackson 3 is an optional dependency; without it only its own five classes are out of reach.
 */
@NullMarked
package org.fostering.json.host;

import org.jspecify.annotations.NullMarked;
