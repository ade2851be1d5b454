package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.ui.BesluitTop;
import nl.eenoverheid.besluitloop.Afloopreden;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.Ketenschakel;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Says at the top of the letter how far it is and what it still needs, or that it does not count any more. */
@SpringComponent
class LoopTop implements BesluitTop {
    private final BesluitloopService lopen;
    private final Clock clock;

    LoopTop(BesluitloopService lopen, Clock clock) {
        this.lopen = lopen;
        this.clock = clock;
    }

    @Override
    public Words top(BesluitId id) {
        LocalDate today = Dates.dayOf(clock.instant());
        BesluitloopDetail loop = lopen.detail(id);
        Optional<Afloopreden> over = loop.over(today);
        return new Words(
                badges(loop, over),
                Stream.concat(replaced(id).stream(), needed(loop, today).stream())
                        .toList(),
                over.isPresent());
    }

    /** That it was withdrawn is its result already. */
    private static List<Component> badges(BesluitloopDetail loop, Optional<Afloopreden> over) {
        if (over.isPresent()) {
            return over.stream()
                    .filter(why -> why != Afloopreden.INGETROKKEN)
                    .map(why ->
                            (Component) new StatusBadge(Tone.WARN, "→", LoopTexts.text("afloopreden." + why.name())))
                    .toList();
        }
        return loop.stadium() == null ? List.of() : List.of(LoopTexts.badge(UI.getCurrent(), loop.stadium()));
    }

    private Optional<Component> needed(BesluitloopDetail loop, LocalDate today) {
        return StillNeeded.isAsked(loop, today)
                ? Optional.of(new StillNeeded(loop, lopen.vaststellingen(loop.besluit())))
                : Optional.empty();
    }

    private Optional<Component> replaced(BesluitId id) {
        List<Ketenschakel> keten = lopen.keten(id);
        return keten.stream()
                .filter(each -> each.id() == id.value() && each.opgevolgd())
                .findFirst()
                .flatMap(own -> keten.stream()
                        .filter(each -> own.opvolger() != null && each.id() == own.opvolger())
                        .findFirst()
                        .map(newer -> replaced(own, newer)));
    }

    private static Component replaced(Ketenschakel own, Ketenschakel newer) {
        String titel = newer.titel();
        return new Banner(
                Tone.WARN,
                "→",
                LoopTexts.text("opgevolgd.title"),
                own.reden(),
                titel == null
                        ? new Span(LoopTexts.text("keten.elders"))
                        : new PathLink(BesluitRoutes.detail(newer.id()), titel));
    }
}
