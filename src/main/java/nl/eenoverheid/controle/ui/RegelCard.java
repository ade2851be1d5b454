package nl.eenoverheid.controle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.controle.ControleAandacht;
import nl.eenoverheid.controle.ControleOordeel;
import nl.eenoverheid.controle.ControleRegel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One account in a review: what it may, what deserves a look, and what the reviewer says. */
final class RegelCard extends Div {
    private final transient ControleTexts texts = new ControleTexts(getLocale());

    /**
     * Shows it.
     *
     * @param judge takes what the reviewer says; no buttons stand there when the review is signed
     */
    RegelCard(ControleRegel regel, boolean open, Judge judge) {
        addClassName("controle-regel");
        Div words = new Div(name(regel));
        words.addClassNames("eo-grow", "controle-words");
        if (!regel.aandacht().isEmpty() || !regel.persoon().actief()) {
            words.add(badges(regel));
        }
        facts(regel).forEach(fact -> words.add(soft(fact)));
        add(words);
        said(words, regel);
        if (open) {
            add(buttons(regel, judge));
        }
    }

    private Component name(ControleRegel regel) {
        Span name = new Span(regel.persoon().naam());
        name.addClassName("controle-name");
        return name;
    }

    private Component badges(ControleRegel regel) {
        Div line = new Div();
        line.addClassName("eo-line");
        if (!regel.persoon().actief()) {
            line.add(new StatusBadge(Tone.BAD, "✕", texts.text("access.state.blocked")));
        }
        regel.aandacht().stream().map(this::badge).forEach(line::add);
        return line;
    }

    private StatusBadge badge(ControleAandacht aandacht) {
        Tone tone =
                switch (aandacht) {
                    case BEHEERDER, PARTNER -> Tone.BLUE;
                    case GEBLOKKEERD_LID -> Tone.BAD;
                    case LANG_WEG, NOOIT_GEWEEST, ENIGE_EIGENAAR, GEEN_TWEEDE_STAP, ZELF_BEOORDEELD -> Tone.WARN;
                };
        return new StatusBadge(tone, "!", texts.aandacht(aandacht));
    }

    private Stream<String> facts(ControleRegel regel) {
        ControleRegel.Persoon persoon = regel.persoon();
        return Stream.of(
                        joined(persoon.email(), persoon.functie(), texts.rollen(persoon)),
                        texts.plekken(regel.plekken()),
                        joined(texts.visit(persoon), texts.steps(persoon), texts.standsIn(persoon)))
                .filter(fact -> !fact.isEmpty());
    }

    private void said(Div words, ControleRegel regel) {
        ControleRegel.Uitspraak said = regel.uitspraak();
        if (said == null) {
            return;
        }
        String text = texts.text(
                "controle.said",
                texts.oordeel(said.oordeel()),
                said.door(),
                Dates.date(Dates.dayOf(said.op()), getLocale()));
        words.add(new StatusBadge(
                said.oordeel() == ControleOordeel.BLIJFT ? Tone.GOOD : Tone.ACCENT,
                "✓",
                said.toelichting().isEmpty() ? text : text + ": " + said.toelichting()));
    }

    private Component buttons(ControleRegel regel, Judge judge) {
        Div line = new Div();
        line.addClassName("eo-line");
        ControleRegel.Uitspraak said = regel.uitspraak();
        for (ControleOordeel oordeel : ControleOordeel.values()) {
            Button button = new Button(texts.oordeel(oordeel), click -> judge.judge(regel, oordeel));
            button.setAriaLabel(texts.text(
                    "controle.judge", texts.oordeel(oordeel), regel.persoon().naam()));
            boolean chosen = said != null && said.oordeel() == oordeel;
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            if (chosen) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            line.add(button);
        }
        return line;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }

    /** What happens when the reviewer says something of an account. */
    interface Judge {
        void judge(ControleRegel regel, ControleOordeel oordeel);
    }
}
