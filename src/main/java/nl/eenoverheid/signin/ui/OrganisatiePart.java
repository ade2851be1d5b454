package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * A part of the page on which administrators keep what holds for an organisation. A module implements this as a bean in its own {@code
 * ui} package and allows itself {@code signin :: ui}; the page finds all of them.
 *
 * <p>The bundle of the page cannot know what its parts are made of: name a component that the page does not show itself with
 * {@code @Uses} on {@link OrganisatieView}.
 *
 * <p>The places: 10 more than a password, 20 the sign-in of the organisation itself.
 */
public interface OrganisatiePart {

    /** Its place among the parts, the lowest first. */
    int order();

    /** A new part, for each page: a {@code Panel} with its own heading. Its own service says whether the caller may change it. */
    Component part(OrganisatieId organisatie);
}
