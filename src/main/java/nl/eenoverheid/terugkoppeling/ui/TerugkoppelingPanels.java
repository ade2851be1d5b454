package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.terugkoppeling.HeropeningService;
import nl.eenoverheid.terugkoppeling.SpoorService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.UrlQuery;

/** Makes what stands beside the list: one owed answer with the parts of other modules. */
@SpringComponent
class TerugkoppelingPanels {
    private final SignaalService signalen;
    private final SpoorService sporen;
    private final TerugkoppelingService terugkoppelingen;
    private final HeropeningService heropeningen;
    private final List<TerugkoppelingPart> parts;
    private final Clock clock;

    TerugkoppelingPanels(
            SignaalService signalen,
            SpoorService sporen,
            TerugkoppelingService terugkoppelingen,
            HeropeningService heropeningen,
            List<TerugkoppelingPart> parts,
            Clock clock) {
        this.signalen = signalen;
        this.sporen = sporen;
        this.terugkoppelingen = terugkoppelingen;
        this.heropeningen = heropeningen;
        this.clock = clock;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(TerugkoppelingPart::order))
                .toList();
    }

    /** What can be done on a page that is read again afterwards. */
    TerugkoppelingActions actions(Runnable changed) {
        return new TerugkoppelingActions(terugkoppelingen, heropeningen, clock, changed);
    }

    TerugkoppelingDetailPanel of(
            TerugkoppelingDetail detail, TerugkoppelingActions actions, UrlQuery query, Runnable changed) {
        SignaalId signaal = new SignaalId(detail.item().signaalId());
        List<Component> shown = parts.stream()
                .map(part -> part.part(detail, changed))
                .flatMap(Optional::stream)
                .toList();
        return new TerugkoppelingDetailPanel(
                detail,
                signalen.detail(signaal),
                sporen.knopen(signaal),
                new AntwoordPart(detail, actions),
                shown,
                query);
    }
}
