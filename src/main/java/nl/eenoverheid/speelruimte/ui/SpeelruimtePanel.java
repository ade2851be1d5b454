package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.speelruimte.SpeelruimteCard;
import nl.eenoverheid.speelruimte.SpeelruimteRoutes;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The card of a dossier: how people take part, what is fixed and open, and whether that was said beforehand. */
@StyleSheet("styles/speelruimte.css")
final class SpeelruimtePanel extends Composite<Panel> {
    private final transient Supplier<Optional<SpeelruimteCard>> card;
    private final transient @Nullable Supplier<DossierHome> home;
    private final Div content = new Div();

    /** On the page where it is set: the card alone. */
    SpeelruimtePanel(Supplier<Optional<SpeelruimteCard>> card) {
        this(card, null);
    }

    SpeelruimtePanel(Supplier<Optional<SpeelruimteCard>> card, @Nullable Supplier<DossierHome> home) {
        this.card = card;
        this.home = home;
        content.addClassName("eo-col");
        getContent().add(content);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("speelruimte.title"));
    }

    /** Reads and shows again. */
    void show() {
        content.removeAll();
        Optional<SpeelruimteCard> found = card.get();
        found.ifPresent(this::show);
        if (home != null) {
            content.add(found.isPresent() ? more(found.get(), home.get()) : nothing(home.get()));
        }
    }

    private void show(SpeelruimteCard shown) {
        SpeelruimteVersie versie = shown.versie();
        Span level = new Span(SpeelruimteTexts.name(versie.participatie()));
        level.addClassName("speelruimte-naam");
        Paragraph how = new Paragraph(
                new Text(text("speelruimte.card.participatie") + " "),
                level,
                new Text(" – " + SpeelruimteTexts.explained(versie.participatie()) + "."));
        content.add(how);
        LocalDate heard = shown.eersteInbreng();
        if (heard != null && !shown.vooraf()) {
            content.add(warning("late", heard));
        } else if (heard != null && shown.laterGewijzigd()) {
            content.add(warning("changed", heard));
        }
        content.add(SpeelruimteTexts.topics(versie.onderwerpen(), getLocale()), SpeelruimteTexts.soft(dated(shown)));
    }

    private static Component more(SpeelruimteCard shown, DossierHome dossier) {
        return link(
                shown.canWrite() ? "speelruimte.action.change" : "speelruimte.action.versions",
                dossier.id().value());
    }

    private String dated(SpeelruimteCard shown) {
        String set = Dates.date(shown.versie().op(), getLocale());
        return shown.versie().nummer() == 1
                ? text("speelruimte.card.since", set)
                : text(
                        "speelruimte.card.version",
                        shown.versie().nummer(),
                        set,
                        Dates.date(shown.sinds(), getLocale()));
    }

    private static Component nothing(DossierHome dossier) {
        boolean changeable = dossier.canWrite() && dossier.fase() != DossierFase.GESLOTEN;
        EmptyState empty = new EmptyState(
                text("speelruimte.none.title"), text(changeable ? "speelruimte.none.text" : "speelruimte.none.read"));
        if (changeable) {
            PathLink record = link("speelruimte.action.record", dossier.id().value());
            record.addClassName("eo-button");
            empty.add(record);
        }
        return empty;
    }

    private static PathLink link(String key, long dossier) {
        return new PathLink(SpeelruimteRoutes.of(dossier), text(key));
    }

    private Component warning(String which, LocalDate heard) {
        String key = "speelruimte.card." + which;
        Div line = new Div(
                new StatusBadge(Tone.WARN, "!", text(key)),
                SpeelruimteTexts.soft(text(key + ".text", Dates.date(heard, getLocale()))));
        line.addClassName("speelruimte-warning");
        return line;
    }
}
