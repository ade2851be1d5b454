package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.ui.OnderwerpLink;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.stereotype.Component;

/** Leads from the library to who decides on a subject. */
@Component
class MapOfOnderwerp implements OnderwerpLink {
    private final CurrentAccount current;

    MapOfOnderwerp(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public Optional<PathLink> of(BevoegdheidOnderwerp onderwerp, UrlQuery query) {
        return current.get().has(Right.KNOOP_READ)
                ? Optional.of(new PathLink(
                        KnoopQuery.cleared(query)
                                .with(KnoopRoutes.ONDERWERP, new OnderwerpFilter(onderwerp).text())
                                .on(KnoopRoutes.MAP),
                        I18NProvider.translate("knoop.detail.map")))
                : Optional.empty();
    }
}
