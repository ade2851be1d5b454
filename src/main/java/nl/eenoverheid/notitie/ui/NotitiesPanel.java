package nl.eenoverheid.notitie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.notitie.NotitieId;
import nl.eenoverheid.notitie.NotitieListItem;
import nl.eenoverheid.notitie.NotitieService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** What was written for inside, with for whom each is. */
final class NotitiesPanel extends Div {
    private final transient NotitieService notities;
    private final transient Clock clock;

    NotitiesPanel(
            SignaalId signaal, List<NotitieListItem> all, boolean mayWrite, NotitieService notities, Clock clock) {
        this.notities = notities;
        this.clock = clock;
        addClassName("eo-part");
        add(new H3(getTranslation("notitie.title")));
        if (!all.isEmpty()) {
            add(soft(getTranslation("notitie.label")));
            UnorderedList list = new UnorderedList();
            list.addClassName("eo-list");
            list.getElement().setAttribute("role", "list");
            all.forEach(notitie -> list.add(row(notitie)));
            add(list);
        }
        if (mayWrite) {
            add(new Button(getTranslation("notitie.write"), click -> NotitieDialog.write(
                            signaal, data -> notities.write(signaal, data))
                    .open()));
        }
    }

    private ListItem row(NotitieListItem notitie) {
        NotitieListItem.Versie now = notitie.now();
        Div badge = new Div(new StatusBadge(
                Tone.NEUTRAL,
                "◒",
                getTranslation("notitie.notitieZicht." + notitie.zicht().name())));
        Div row = new Div(badge, new Prose(now.tekst()), soft(who(now)));
        row.addClassName("eo-part");
        Div line = new Div();
        line.addClassName("eo-line");
        if (notitie.versies().size() > 1) {
            line.add(button("notitie.versions", () -> new VersiesDialog(notitie, this::who).open()));
        }
        if (notitie.mayCorrect()) {
            line.add(button("notitie.correct", () -> NotitieDialog.correct(
                            notitie, tekst -> notities.correct(new NotitieId(notitie.id()), now.nummer(), tekst))
                    .open()));
        }
        row.add(line);
        return new ListItem(row);
    }

    private String who(NotitieListItem.Versie versie) {
        return getTranslation(
                "notitie.who", versie.wie(), versie.organisatie(), Dates.age(versie.op(), clock, getLocale()));
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Component soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
