package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.terugkoppeling.HeropeningService;
import nl.eenoverheid.terugkoppeling.SpoorService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.UrlQuery;

/** Makes what stands beside the list: one owed answer with the parts of other modules. */
@SpringComponent
class TerugkoppelingPanels {
    private final Woordbronnen bronnen;
    private final TerugkoppelingService terugkoppelingen;
    private final HeropeningService heropeningen;
    private final List<TerugkoppelingPart> parts;
    private final Clock clock;

    TerugkoppelingPanels(
            Woordbronnen bronnen,
            TerugkoppelingService terugkoppelingen,
            HeropeningService heropeningen,
            List<TerugkoppelingPart> parts,
            Clock clock) {
        this.bronnen = bronnen;
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
        SignaalDetail signaal =
                bronnen.signalen().detail(new SignaalId(detail.item().signaalId()));
        List<Component> shown = parts.stream()
                .map(part -> part.part(detail, changed))
                .flatMap(Optional::stream)
                .toList();
        return new TerugkoppelingDetailPanel(
                detail,
                signaal,
                bronnen.sporen().knopen(new SignaalId(signaal.id())),
                new AntwoordPart(detail, actions, carriedOut(signaal)),
                shown,
                query);
    }

    private List<String> carriedOut(SignaalDetail signaal) {
        return bronnen.uitvoering()
                .of(
                        signaal.spoor().stream().map(SpoorRegel::item).toList(),
                        UI.getCurrent().getLocale());
    }

    /** What is known of words: the signaal, what rests on it, how far that is. */
    @SpringComponent
    record Woordbronnen(SignaalService signalen, SpoorService sporen, Uitvoeringszin uitvoering) {}
}
