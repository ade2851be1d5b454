package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.gelijkenis.Stem;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.NoterenPart;
import org.jspecify.annotations.Nullable;

/** What is like the words that somebody is writing; one of them can be chosen, to put the new signaal with. */
@StyleSheet("styles/gelijkenis.css")
final class HeardBefore extends Div implements NoterenPart.Beside {
    private static final int SHOWN = 3;
    private static final int ENOUGH_WORDS = 3;

    private final transient GelijkenisService gelijkenissen;
    private final transient Clock clock;
    private final Div found = new Div();
    private transient @Nullable Stem chosen;

    HeardBefore(GelijkenisService gelijkenissen, Clock clock) {
        this.gelijkenissen = gelijkenissen;
        this.clock = clock;
        addClassName("gelijkenis");
        getElement().setAttribute("aria-live", "polite");
        add(found);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void typed(String words) {
        if (chosen == null) {
            boolean telling = words.strip().split("\\s+").length >= ENOUGH_WORDS;
            show(telling ? gelijkenissen.alike(words) : List.of());
        }
    }

    @Override
    public void saved(SignaalId id) {
        if (chosen != null) {
            new GelijkenisActs(gelijkenissen).link(id, new SignaalId(chosen.id()));
        }
    }

    private void show(List<Stem> stemmen) {
        found.removeAll();
        found.removeClassName("gelijkenis-before");
        if (stemmen.isEmpty()) {
            return;
        }
        Paragraph why = new Paragraph(getTranslation("gelijkenis.alike.why"));
        why.addClassName("eo-soft");
        UnorderedList list = new UnorderedList();
        list.addClassName("gelijkenis-list");
        list.getElement().setAttribute("role", "list");
        stemmen.stream().limit(SHOWN).map(this::row).forEach(list::add);
        found.addClassName("gelijkenis-before");
        found.add(new H2(getTranslation("gelijkenis.alike.noting")), why, list);
    }

    private StemRow row(Stem stem) {
        StemRow row = new StemRow(stem, clock, UI.getCurrent().getLocale());
        if (stem.canWrite()) {
            Button same = new Button(getTranslation("gelijkenis.alike.act"), click -> choose(stem));
            same.addThemeVariants(ButtonVariant.TERTIARY);
            same.setAriaLabel(getTranslation("gelijkenis.alike.act.label", stem.kop()));
            row.acts().add(same);
        }
        return row;
    }

    private void choose(Stem stem) {
        chosen = stem;
        found.removeAll();
        found.addClassName("gelijkenis-before");
        Button undo = new Button(getTranslation("gelijkenis.alike.undo"), click -> undo());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(new Span(getTranslation("gelijkenis.alike.chosen", "“" + stem.kop() + "”")), undo);
        line.addClassName("eo-line");
        found.add(line);
        undo.focus();
    }

    private void undo() {
        chosen = null;
        show(List.of());
    }
}
