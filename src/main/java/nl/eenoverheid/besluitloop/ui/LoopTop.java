package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.ui.BesluitTop;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.Ketenschakel;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Tone;

/** Says at the top of the letter how far it is, and that another besluit took its place. */
@SpringComponent
class LoopTop implements BesluitTop {
    private final BesluitloopService lopen;

    LoopTop(BesluitloopService lopen) {
        this.lopen = lopen;
    }

    @Override
    public List<Component> badges(BesluitId id) {
        return Optional.ofNullable(lopen.detail(id).stadium())
                .map(stadium -> List.<Component>of(LoopTexts.badge(UI.getCurrent(), stadium)))
                .orElse(List.of());
    }

    @Override
    public Optional<Component> banner(BesluitId id) {
        List<Ketenschakel> keten = lopen.keten(id);
        return keten.stream()
                .filter(each -> each.id() == id.value() && each.opgevolgd())
                .findFirst()
                .flatMap(own -> keten.stream()
                        .filter(each -> own.opvolger() != null && each.id() == own.opvolger())
                        .findFirst()
                        .map(newer -> banner(own, newer)));
    }

    private static Component banner(Ketenschakel own, Ketenschakel newer) {
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
