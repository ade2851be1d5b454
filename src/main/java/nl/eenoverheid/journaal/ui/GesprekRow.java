package nl.eenoverheid.journaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import nl.eenoverheid.journaal.JournaalListItem;
import nl.eenoverheid.journaal.JournaalregelData;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidParts;

/** One talk: with whom, when, what was said and agreed, who wrote that down, and how it stood there before. */
final class GesprekRow extends Div {
    private final transient JournaalListItem talk;

    GesprekRow(JournaalListItem talk, boolean mayChange, JournaalActions actions) {
        this.talk = talk;
        addClassName("journaal-talk");
        Div line = new Div(new StatusBadge(
                Tone.BLUE, sign(), JournaalTexts.middel(talk.data().middel())));
        line.addClassName("eo-line");
        VertrouwelijkheidParts.badge(talk.niveau()).ifPresent(line::add);
        line.add(JournaalTexts.soft(JournaalTexts.when(talk.data())));
        H3 met = new H3(talk.data().met());
        met.getElement().setAttribute("dir", "auto");
        add(line, met, said(talk.data()));
        add(JournaalTexts.soft(
                JournaalTexts.text("by", talk.wie(), talk.organisatie(), JournaalTexts.moment(talk.genoteerdOp()))));
        if (!talk.eerder().isEmpty()) {
            add(earlier());
        }
        add(buttons(mayChange, actions));
    }

    private String sign() {
        return switch (Objects.requireNonNull(talk.data().middel())) {
            case TELEFOON -> "☎";
            case GESPREK -> "☺";
            case EMAIL -> "✉";
            case ONLINE -> "▢";
        };
    }

    private static Component said(JournaalregelData data) {
        Div words = new Div(new Prose(data.gezegd()));
        words.addClassName("journaal-said");
        if (!data.afgesproken().isEmpty()) {
            Div agreed = new Div(new Span(JournaalTexts.text("agreed")), new Prose(data.afgesproken()));
            agreed.addClassName("journaal-agreed");
            words.add(agreed);
        }
        return words;
    }

    /** The words that do not hold any more, struck through, each below why. */
    private Component earlier() {
        Div all = new Div();
        all.addClassName("journaal-earlier");
        String reden = talk.reden();
        String wie = talk.wie();
        String organisatie = talk.organisatie();
        Instant op = talk.genoteerdOp();
        for (JournaalListItem.Eerder before : talk.eerder()) {
            Div old = new Div(
                    new Prose(JournaalTexts.text("corrected", wie, organisatie, JournaalTexts.moment(op), reden)));
            Div struck = new Div(
                    JournaalTexts.soft(before.data().met() + " · " + JournaalTexts.when(before.data())),
                    said(before.data()));
            struck.addClassName("journaal-struck");
            struck.getElement().setAttribute("role", "deletion");
            old.add(struck);
            all.add(old);
            reden = before.reden();
            wie = before.wie();
            organisatie = before.organisatie();
            op = before.genoteerdOp();
        }
        return new Details(JournaalTexts.text("earlier", talk.eerder().size()), all);
    }

    private Component buttons(boolean mayChange, JournaalActions actions) {
        Div line = new Div();
        line.addClassName("eo-actions");
        if (mayChange) {
            line.add(button("correct", () -> actions.correct(talk)));
        }
        line.add(button("readers", () -> actions.readers(talk, mayChange)));
        return line;
    }

    private Button button(String name, Runnable act) {
        Button button = new Button(JournaalTexts.text(name + ".action"), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(JournaalTexts.text(name + ".of", talk.data().met()));
        return button;
    }
}
