package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.besluit.Beslismethode;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.Spelregels;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.Telling;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How this besluit comes about, in plain words, and where the count stands. */
final class MethodePanel extends Composite<Panel> {
    private final transient BesluitDetail besluit;
    private final transient @Nullable BesliswijzeDetail wijze;
    private final transient BesluitActions actions;

    MethodePanel(BesluitDetail besluit, @Nullable BesliswijzeDetail wijze, BesluitActions actions) {
        this.besluit = besluit;
        this.wijze = wijze;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("besluit.methode.title"));
        panel.addClassName("besluit-methode");
        if (wijze == null) {
            EmptyState none = new EmptyState(
                    getTranslation("besluit.methode.none.title"), getTranslation("besluit.methode.none.text"));
            panel.add(none);
            panel.addClassName("besluit-niet-op-papier");
        } else {
            panel.add(method(wijze), rules(wijze), count(wijze), outcome(wijze));
            if (!wijze.wijzigingen().isEmpty()) {
                panel.add(before(wijze));
            }
        }
        if (besluit.isPrepared() && besluit.canWrite() && (besluit.isSilent() || besluit.canSpeakForOthers())) {
            panel.add(new Button(
                    getTranslation(wijze == null ? "besluit.methode.kies" : "besluit.methode.wijzig"),
                    event -> MethodeDialog.of(besluit, wijze, actions).open()));
        }
        return panel;
    }

    private Component method(BesliswijzeDetail chosen) {
        String key = "besluit.beslismethode." + chosen.regels().methode().name();
        Div method = new Div(
                new StatusBadge(Tone.ACCENT, "⚖", getTranslation(key)), new Paragraph(getTranslation(key + ".uitleg")));
        method.addClassName("besluit-uitslag");
        return method;
    }

    private Component rules(BesliswijzeDetail chosen) {
        Spelregels regels = chosen.regels();
        Beslismethode methode = regels.methode();
        UnorderedList rules = new UnorderedList();
        rules.addClassName("besluit-links");
        if (regels.beslisser() != null) {
            rule(rules, "beslisser", chosen.namen().getOrDefault(regels.beslisser(), ""));
        }
        if (methode.hasQuorum()) {
            rule(rules, "quorum", regels.quorum(), regels.partijen().size());
        }
        if (methode == Beslismethode.MEERDERHEID) {
            rule(
                    rules,
                    "meerderheid",
                    getTranslation("besluit.meerderheid." + regels.meerderheid().name()));
        }
        if (methode.weighsAbstention()) {
            rule(
                    rules,
                    "onthouding",
                    getTranslation("besluit.onthouding." + regels.onthouding().name()));
        }
        rule(rules, chosen.redenAltijd() ? "redenAltijd" : "redenTegen");
        LocalDate closes = chosen.sluitOp();
        if (closes != null) {
            rule(rules, chosen.gesloten() ? "gesloten" : "sluit", Dates.date(closes, getLocale()));
        }
        return rules;
    }

    private void rule(UnorderedList rules, String name, Object... params) {
        rules.add(new ListItem(getTranslation("besluit.methode.regel." + name, params)));
    }

    private Component count(BesliswijzeDetail chosen) {
        Telling telling = chosen.telling();
        Span spoken = new Span(getTranslation(
                "besluit.methode.telling",
                telling.spoken(),
                telling.asked(),
                telling.onbevestigd().size()));
        spoken.addClassName("besluit-naam");
        Div count = new Div(spoken, new TellingBar(telling));
        if (besluit.isPrepared() && !telling.silent().isEmpty()) {
            count.add(BesluitTexts.soft(getTranslation("besluit.methode.nog", chosen.naming(telling.silent()))));
        }
        count.addClassName("eo-col");
        return count;
    }

    private Component outcome(BesliswijzeDetail chosen) {
        Telling telling = chosen.telling();
        Div outcome = new Div(
                telling.uitslag().allows()
                        ? new StatusBadge(Tone.GOOD, "✓", getTranslation("besluit.oordeel.IN_ORDE"))
                        : new StatusBadge(Tone.WARN, "!", getTranslation("besluit.oordeel.LET_OP")),
                new Paragraph(getTranslation(
                        "besluit.uitslag." + telling.uitslag().name(),
                        telling.spoken(),
                        telling.asked(),
                        telling.needed(),
                        chosen.naming(telling.over()))));
        if (!chosen.afwijking().isEmpty()) {
            outcome.add(new Paragraph(getTranslation("besluit.methode.afwijking")), new Prose(chosen.afwijking()));
        }
        if (besluit.isPrepared()) {
            outcome.add(BesluitTexts.soft(getTranslation("besluit.methode.mensen")));
        }
        outcome.addClassName("besluit-uitslag");
        return outcome;
    }

    private Component before(BesliswijzeDetail chosen) {
        Timeline timeline = new Timeline();
        chosen.wijzigingen()
                .forEach(each -> timeline.add(
                        Dates.moment(each.op(), getLocale()),
                        getTranslation(
                                        "besluit.methode.was",
                                        getTranslation("besluit.beslismethode."
                                                + each.methode().name()),
                                        each.partijen())
                                + (each.reden().isEmpty() ? "" : "\n" + each.reden())
                                + "\n"
                                + getTranslation("besluit.wie", each.wie(), each.organisatie())));
        Details details = new Details(
                getTranslation("besluit.methode.eerder", chosen.wijzigingen().size()), timeline);
        details.addClassName("besluit-eerder");
        return details;
    }

    /** How many stand where, as a bar with the same in words under it. */
    private static final class TellingBar extends Div {
        TellingBar(Telling telling) {
            Div bar = new Div();
            bar.addClassName("besluit-telling");
            bar.getElement().setAttribute("aria-hidden", true);
            Div words = new Div();
            words.addClassName("eo-line");
            part(bar, words, "voor", Standpunt.VOOR, telling.voor().size());
            part(bar, words, "tegen", Standpunt.TEGEN, telling.tegen().size());
            part(
                    bar,
                    words,
                    "onthouden",
                    Standpunt.ONTHOUDEN,
                    telling.onthouden().size());
            part(bar, words, "zwijgt", Standpunt.NOG_NIET, telling.silent().size());
            add(bar, words);
            addClassName("eo-col");
        }

        private void part(Div bar, Div words, String name, Standpunt standpunt, int many) {
            for (int each = 0; each < many; each++) {
                Span block = new Span();
                block.addClassName("besluit-telling-" + standpunt.name().toLowerCase(Locale.ROOT));
                bar.add(block);
            }
            if (many > 0) {
                words.add(BesluitTexts.soft(getTranslation("besluit.methode." + name, many)));
            }
        }
    }
}
