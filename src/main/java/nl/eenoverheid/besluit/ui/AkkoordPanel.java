package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.eenoverheid.besluit.AkkoordDetail;
import nl.eenoverheid.besluit.AkkoordRonde;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;

/** Who must agree with the text before it goes on, and each round in which it was put before them. */
final class AkkoordPanel extends Composite<Panel> {
    private final transient BesluitDetail besluit;
    private final transient AkkoordDetail akkoord;
    private final transient BesluitActions actions;

    AkkoordPanel(BesluitDetail besluit, AkkoordDetail akkoord, BesluitActions actions) {
        this.besluit = besluit;
        this.akkoord = akkoord;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("besluit.akkoord.title"));
        if (akkoord.eigenaren().isEmpty()) {
            panel.add(BesluitTexts.soft(getTranslation("besluit.akkoord.none")));
            panel.addClassName("besluit-niet-op-papier");
        } else {
            panel.add(new Div(status()), owners());
        }
        if (!akkoord.rondes().isEmpty()) {
            panel.add(rounds());
        }
        panel.add(buttons());
        return panel;
    }

    private Component status() {
        String text = getTranslation("besluit.akkoordStatus." + akkoord.status().name());
        return switch (akkoord.status()) {
            case AKKOORD -> new StatusBadge(Tone.GOOD, "✓", text);
            case TERUGGESTUURD -> new StatusBadge(Tone.BAD, "↩", text);
            case VEROUDERD, NIET_VOORGELEGD -> new StatusBadge(Tone.WARN, "!", text);
            case VOORGELEGD, GEEN -> new StatusBadge(Tone.BLUE, "…", text);
        };
    }

    private Component owners() {
        UnorderedList owners = new UnorderedList();
        owners.addClassName("besluit-links");
        akkoord.eigenaren().forEach(each -> {
            String key = each.gesproken() ? each.akkoord() ? "akkoord" : "terug" : "wacht";
            Span name = new Span(each.naam());
            name.addClassName("besluit-naam");
            owners.add(new ListItem(
                    name, new Span(": "), BesluitTexts.soft(getTranslation("besluit.akkoord.eigenaar." + key))));
        });
        return owners;
    }

    private Component rounds() {
        Timeline timeline = new Timeline();
        akkoord.rondes()
                .forEach(each -> timeline.add(getTranslation("besluit.akkoord.ronde", each.ronde()), round(each)));
        Details details = new Details(
                getTranslation("besluit.akkoord.rondes", akkoord.rondes().size()), timeline);
        details.setOpened(akkoord.status().canBeSubmitted());
        details.addClassName("besluit-eerder");
        return details;
    }

    private Component round(AkkoordRonde round) {
        Div words = new Div(BesluitTexts.soft(getTranslation(
                "besluit.akkoord.ronde.voorgelegd",
                round.wie(),
                round.organisatie(),
                Dates.moment(round.op(), getLocale()))));
        if (!round.toelichting().isEmpty()) {
            words.add(new Prose(round.toelichting()));
        }
        round.antwoorden()
                .forEach(each -> words.add(new Prose(getTranslation(
                        "besluit.akkoord.antwoord." + (each.akkoord() ? "akkoord" : "terug"),
                        each.organisatie(),
                        each.wie(),
                        Dates.moment(each.op(), getLocale()),
                        each.reden()))));
        words.addClassName("eo-col");
        return words;
    }

    private Component buttons() {
        Div buttons = new Div();
        buttons.addClassNames("eo-line", "besluit-niet-op-papier");
        if (akkoord.canChoose() && akkoord.status().canBeSubmitted()) {
            Button submit = new Button(
                    getTranslation(
                            akkoord.rondes().isEmpty() ? "besluit.akkoord.voorleggen" : "besluit.akkoord.opnieuw"),
                    event -> AkkoordDialogs.submit(besluit, akkoord, actions).open());
            buttons.add(submit);
        }
        if (akkoord.canChoose() && (akkoord.rondes().isEmpty() && besluit.isSilent() || besluit.canSpeakForOthers())) {
            Button choose = new Button(
                    getTranslation(akkoord.eigenaren().isEmpty() ? "besluit.akkoord.kies" : "besluit.akkoord.wijzig"),
                    event -> AkkoordDialogs.choose(besluit, akkoord, actions).open());
            choose.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(choose);
        }
        return buttons;
    }
}
