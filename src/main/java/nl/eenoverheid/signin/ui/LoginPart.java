package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;

/**
 * A way to sign in beside the password, on the page to sign in with. A module implements this as a bean in its own {@code ui} package
 * and allows itself {@code signin :: ui}; the page finds all of them.
 *
 * <p>The places: 10 passkeys, 20 the own organisation.
 */
public interface LoginPart {

    /** Its place among the others, the lowest first. */
    int order();

    /** A new part, for each page: a button or a link, with words that say whom it is for. */
    Component part();
}
