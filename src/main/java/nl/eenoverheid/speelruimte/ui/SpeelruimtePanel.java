package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.eenoverheid.speelruimte.Afwijking;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.SpeelruimteCard;
import nl.eenoverheid.speelruimte.SpeelruimteFaces;
import nl.eenoverheid.speelruimte.SpeelruimteRoutes;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Tone;

/** The card of a dossier, on its page: one face at a time, and first of all where the faces contradict each other. */
@StyleSheet("styles/speelruimte.css")
final class SpeelruimtePanel extends Composite<Panel> {
    private final transient Supplier<SpeelruimteFaces> faces;
    private final transient List<SpeelruimtePart> parts;
    private final Choice<Gezicht> turn =
            new Choice<>(text("speelruimte.card.turn"), List.of(Gezicht.values()), SpeelruimteTexts::name);
    private final Div content = new Div();

    SpeelruimtePanel(Supplier<SpeelruimteFaces> faces, List<SpeelruimtePart> parts) {
        this.faces = faces;
        this.parts = parts;
        content.addClassName("eo-col");
        turn.addClassName("speelruimte-turn");
        turn.setValue(Gezicht.INWONERS);
        turn.addValueChangeListener(event -> show());
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
        SpeelruimteFaces found = faces.get();
        if (found.cards().isEmpty()) {
            content.add(nothing(found, Gezicht.INWONERS));
            return;
        }
        Gezicht face = turn.getValue() == null ? Gezicht.INWONERS : turn.getValue();
        contradicted(found.afwijkingen());
        show(found, true);
        content.add(turn);
        found.card(face).ifPresentOrElse(card -> show(found, card), () -> content.add(nothing(found, face)));
        show(found, false);
    }

    private void show(SpeelruimteFaces found, boolean loud) {
        parts.stream()
                .filter(each -> each.isLoud() == loud)
                .forEach(each -> each.part(found.dossier().id()).ifPresent(content::add));
    }

    private void show(SpeelruimteFaces found, SpeelruimteCard card) {
        content.add(
                new SpeelruimteFace(card, found.afwijkingen()),
                link(
                        found.canRecord() ? "speelruimte.action.change" : "speelruimte.action.versions",
                        found,
                        card.versie().gezicht()));
    }

    private void contradicted(List<Afwijking> afwijkingen) {
        List<String> topics = afwijkingen.stream()
                .filter(Afwijking.Tegenspraak.class::isInstance)
                .map(Afwijking::naam)
                .toList();
        if (!topics.isEmpty()) {
            content.add(new Banner(
                    Tone.BAD,
                    "⚡",
                    text("speelruimte.tegenspraak.title", topics.size()),
                    text(
                            "speelruimte.tegenspraak.text",
                            topics.stream().map(each -> "“" + each + "”").collect(Collectors.joining(", ")))));
        }
    }

    private static EmptyState nothing(SpeelruimteFaces found, Gezicht face) {
        String key = face == Gezicht.INWONERS ? "speelruimte.none" : "speelruimte.none.bestuur";
        EmptyState empty =
                new EmptyState(text(key + ".title"), text(found.canRecord() ? key + ".text" : "speelruimte.none.read"));
        if (found.canRecord()) {
            PathLink record = link("speelruimte.action.record", found, face);
            record.addClassName("eo-button");
            empty.add(record);
        }
        return empty;
    }

    private static PathLink link(String key, SpeelruimteFaces found, Gezicht face) {
        return new PathLink(SpeelruimteRoutes.of(found.dossier().id().value(), face), text(key));
    }
}
