package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.reactie.ReactieListItem;
import nl.eenoverheid.reactie.ReactieStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Who was asked, how far that is, and what they said. */
final class ReactieRows extends UnorderedList {
    ReactieRows(List<ReactieListItem> all, ReactieActions actions) {
        addClassName("eo-list");
        getElement().setAttribute("role", "list");
        all.forEach(reactie -> add(row(reactie, actions)));
    }

    private ListItem row(ReactieListItem reactie, ReactieActions actions) {
        Div line = new Div(badge(reactie), wie(reactie));
        line.addClassName("eo-line");
        Div row = new Div(line, new Prose(getTranslation("reactie.vraag", reactie.vraag())));
        row.addClassName("eo-part");
        if (reactie.status() == ReactieStatus.BEANTWOORD) {
            Prose said = new Prose(reactie.antwoord());
            said.addClassName("eo-quote");
            row.add(said);
        }
        if (reactie.lezing() != null) {
            Details read = new Details(getTranslation("reactie.read", reactie.lezing()), new Prose(reactie.tekst()));
            row.add(read);
        }
        row.add(when(reactie));
        if (reactie.mayManage()) {
            row.add(buttons(reactie, actions));
        }
        return new ListItem(row);
    }

    private static Span wie(ReactieListItem reactie) {
        Span wie = new Span(reactie.wie());
        wie.getElement().setAttribute("dir", "auto");
        return wie;
    }

    private StatusBadge badge(ReactieListItem reactie) {
        String text = getTranslation("reactie.reactieStatus." + reactie.status().name());
        return switch (reactie.status()) {
            case GEVRAAGD -> new StatusBadge(Tone.WARN, "?", text);
            case BEANTWOORD -> new StatusBadge(Tone.GOOD, "✓", text);
            case INGETROKKEN, VERLOPEN -> new StatusBadge(Tone.NEUTRAL, "–", text);
        };
    }

    private Paragraph when(ReactieListItem reactie) {
        String day = Dates.day(reactie.uiterlijk(), getLocale());
        String text = reactie.antwoordOp() == null
                ? getTranslation("reactie.when", reactie.vrager(), reactie.organisatie(), day)
                : getTranslation(
                        "reactie.when.answered",
                        reactie.vrager(),
                        reactie.organisatie(),
                        Dates.day(Dates.dayOf(reactie.antwoordOp()), getLocale()));
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    private Component buttons(ReactieListItem reactie, ReactieActions actions) {
        Div line = new Div(
                button("reactie.renew", reactie, () -> actions.renew(reactie)),
                button("reactie.withdraw", reactie, () -> actions.withdraw(reactie)));
        line.addClassName("eo-line");
        return line;
    }

    private Button button(String key, ReactieListItem reactie, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", reactie.wie()));
        return button;
    }
}
