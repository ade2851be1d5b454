package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.gelijkenis.Stem;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.TogetherPart;

/** The voices that say the same as one signaal, and below them those that may. */
@StyleSheet("styles/gelijkenis.css")
final class Voices extends Div {
    private final SignaalId id;
    private final boolean canWrite;
    private final transient GelijkenisService gelijkenissen;
    private final transient GelijkenisActs acts;
    private final transient TogetherParts parts;
    private final transient Clock clock;
    private final Locale locale = UI.getCurrent().getLocale();

    Voices(long signaal, boolean canWrite, GelijkenisService gelijkenissen, TogetherParts parts, Clock clock) {
        this.id = new SignaalId(signaal);
        this.canWrite = canWrite;
        this.gelijkenissen = gelijkenissen;
        this.acts = new GelijkenisActs(gelijkenissen);
        this.parts = parts;
        this.clock = clock;
        addClassName("gelijkenis");
        show();
    }

    boolean hasContent() {
        return getComponentCount() > 0;
    }

    private void show() {
        removeAll();
        List<Stem> voices = gelijkenissen.voices(id);
        if (!voices.isEmpty()) {
            add(together(voices));
        }
        List<Stem> alike = gelijkenissen.alike(id);
        if (!alike.isEmpty()) {
            add(alike(alike));
        }
    }

    private Component together(List<Stem> voices) {
        UnorderedList list = list();
        voices.stream()
                .filter(stem -> stem.id() != id.value())
                .forEach(stem -> list.add(new StemRow(stem, clock, locale)));
        Span count = new Span(getTranslation("gelijkenis.voices.count", voices.size()));
        count.addClassName("eo-soft");
        Div part = part("gelijkenis.voices.title", count, list);
        Div line = new Div();
        line.addClassName("eo-line");
        if (canWrite) {
            line.add(new Button(getTranslation("gelijkenis.takeOut"), click -> act(() -> acts.takeOut(id))));
        }
        line.add(parts.acts(
                TogetherPart.Reden.GELIJK,
                most -> voices.stream().map(Stem::id).limit(most).collect(Collectors.toSet())));
        part.add(line);
        return part;
    }

    private Component alike(List<Stem> stemmen) {
        UnorderedList list = list();
        for (Stem stem : stemmen) {
            StemRow row = new StemRow(stem, clock, locale);
            if (canWrite && stem.canWrite()) {
                row.acts().add(same(stem));
            }
            list.add(row);
        }
        return part("gelijkenis.alike.title", list);
    }

    private Button same(Stem stem) {
        Button same = new Button(
                getTranslation("gelijkenis.alike.act"), click -> act(() -> acts.link(id, new SignaalId(stem.id()))));
        same.addThemeVariants(ButtonVariant.TERTIARY);
        same.setAriaLabel(getTranslation("gelijkenis.alike.act.label", stem.kop()));
        return same;
    }

    private void act(Runnable command) {
        command.run();
        show();
    }

    private Div part(String heading, Component... content) {
        Div part = new Div(new H3(getTranslation(heading)));
        part.addClassName("eo-part");
        part.add(content);
        return part;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("gelijkenis-list");
        list.getElement().setAttribute("role", "list");
        return list;
    }
}
