package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.besluit.AkkoordDetail;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.OrganisatieOmmekeer;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** How a besluit comes about, as parts of its page: who must agree, how they decide, and where everybody stands. */
final class VormingParts {
    private final BesluitDetail besluit;
    private final @Nullable BesliswijzeDetail wijze;
    private final AkkoordDetail akkoord;
    private final BesluitActions actions;

    VormingParts(BesluitDetail besluit, BesluitActions actions) {
        this.besluit = besluit;
        this.wijze = actions.wijze(besluit);
        this.akkoord = actions.akkoord(besluit);
        this.actions = actions;
    }

    /** What it waits for from the organisation of who looks. */
    Optional<Component> asked(Locale locale) {
        return new AskedBanner(besluit, wijze, akkoord, actions).shown(locale);
    }

    /** Who changed its mind. */
    Optional<Component> ommekeer(UrlQuery query) {
        List<OrganisatieOmmekeer> ommekeren = besluit.ommekeren();
        return ommekeren.isEmpty() ? Optional.empty() : Optional.of(new OmmekeerPanel(ommekeren, query));
    }

    /** Who must agree, how they decide, and where each organisation stands. */
    List<Component> side() {
        List<Component> side = new ArrayList<>();
        if (wijze != null || besluit.isPrepared()) {
            side.add(new MethodePanel(besluit, wijze, actions));
        }
        side.add(new StandpuntenPanel(besluit, wijze, actions));
        if (!akkoord.eigenaren().isEmpty() || akkoord.canChoose()) {
            side.add(new AkkoordPanel(besluit, akkoord, actions));
        }
        return side;
    }
}
