package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.BezoekStatus;
import nl.eenoverheid.bezoek.BezoekWorkService;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the page of one bezoek: its own words and acts, and the parts of other modules. */
@SpringComponent
class BezoekPages {
    /** Where something heard is noted; that page belongs to a module that uses this one. */
    static final String NOTEREN = "noteren";

    private final BezoekService bezoeken;
    private final BezoekWorkService work;
    private final OverheidService overheden;
    private final ObjectProvider<BezoekPart> parts;
    private final CurrentAccount current;
    private final Clock clock;

    BezoekPages(
            BezoekService bezoeken,
            BezoekWorkService work,
            OverheidService overheden,
            ObjectProvider<BezoekPart> parts,
            CurrentAccount current,
            Clock clock) {
        this.bezoeken = bezoeken;
        this.work = work;
        this.overheden = overheden;
        this.parts = parts;
        this.current = current;
        this.clock = clock;
    }

    /** What one can do with a bezoek; the page is read again after each act. */
    BezoekActions actions(Runnable again) {
        return new BezoekActions(bezoeken, work, again);
    }

    Component page(BezoekDetail bezoek, BezoekActions actions, UrlQuery query) {
        boolean notes = current.get().has(Right.SIGNAAL_WRITE);
        return new BezoekDetailPanel(
                bezoek, new BezoekButtons(bezoek, actions, notes, query, clock), parts(bezoek, query), clock);
    }

    /** Where the caller goes today, a card each. */
    List<VandaagCard> today(@Nullable WerkruimteId werkruimte, UrlQuery query) {
        LocalDate day = Dates.dayOf(clock.instant());
        return bezoeken.mine(werkruimte).stream()
                .filter(each -> each.status() == BezoekStatus.BEZIG
                        || Dates.dayOf(each.begintOp()).equals(day))
                .map(each -> new VandaagCard(each, NOTEREN, query))
                .toList();
    }

    List<OrganisatieNaam> gemeenten() {
        return overheden.gemeenten();
    }

    boolean canPlan() {
        return current.get().has(Right.BEZOEK_WRITE);
    }

    Clock clock() {
        return clock;
    }

    private List<Component> parts(BezoekDetail bezoek, UrlQuery query) {
        return parts.stream()
                .sorted(Comparator.comparingInt(BezoekPart::order))
                .map(part -> part.part(bezoek, query))
                .flatMap(Optional::stream)
                .toList();
    }
}
