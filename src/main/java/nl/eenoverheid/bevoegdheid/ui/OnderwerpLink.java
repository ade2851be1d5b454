package nl.eenoverheid.bevoegdheid.ui;

import java.util.Optional;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/**
 * A way from one subject of the library to what another module shows of it. The module implements this as a bean in its own
 * {@code ui} package and allows itself {@code bevoegdheid :: ui}; the page of the library finds all of them.
 */
public interface OnderwerpLink {

    /** A new link, for each page; empty for who may not go there. */
    Optional<PathLink> of(BevoegdheidOnderwerp onderwerp, UrlQuery query);
}
