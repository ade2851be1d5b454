/** The screen on which governments are looked up, and the field in which other modules let people pick a body. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.overheid.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
