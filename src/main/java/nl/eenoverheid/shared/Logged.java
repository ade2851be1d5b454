package nl.eenoverheid.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of an aggregate that may stand in the audit trail, which can never be erased. Of every other text the trail keeps
 * only that it changed: people's words, contact details and secrets do not belong there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Logged {
    /** Beginning of the translation key of a value that is a code, such as {@code access.rol.}; empty for words. */
    String key() default "";
}
