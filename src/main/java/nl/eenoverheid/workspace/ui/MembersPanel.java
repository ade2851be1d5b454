package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteDetail.Lid;

/** Who is in a werkruimte: for whom, in which role and what that allows, and who let them in. */
final class MembersPanel extends Div {
    private static final String MAIL_TO = "mailto:";

    private final transient WerkruimteDetail werkruimte;
    private final transient AccountId self;
    private final transient WerkruimteActions actions;

    MembersPanel(WerkruimteDetail werkruimte, AccountId self, WerkruimteActions actions) {
        this.werkruimte = werkruimte;
        this.self = self;
        this.actions = actions;
        UnorderedList list = new UnorderedList();
        list.addClassName("workspace-members");
        list.getElement().setAttribute("role", "list");
        werkruimte.leden().forEach(lid -> list.add(new ListItem(member(lid))));
        Section panel = new Panel(
                getTranslation("workspace.members.title", werkruimte.leden().size()), list);
        if (werkruimte.mayDownload()) {
            panel.add(actions.download(werkruimte));
        }
        if (werkruimte.eigenRol().canManage()) {
            panel.add(guests());
            Button admit = new Button(getTranslation("workspace.admit.title"), click -> actions.admit(werkruimte));
            admit.addThemeVariants(ButtonVariant.PRIMARY);
            panel.add(admit);
        }
        add(panel);
    }

    private Component guests() {
        Checkbox download = new Checkbox(getTranslation("workspace.guests.download"), werkruimte.gastDownloadt());
        download.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.letGuestsDownload(werkruimte, event.getValue());
            }
        });
        return download;
    }

    private Component member(Lid lid) {
        Span name = new Span(
                self.value() == lid.accountId() ? getTranslation("workspace.members.you", lid.naam()) : lid.naam());
        name.addClassName("workspace-member-name");
        Div words = new Div(
                name,
                soft(Stream.of(lid.organisatie(), lid.functie())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "))),
                email(lid),
                role(lid),
                soft(getTranslation(
                        "workspace.members.since", Dates.date(Dates.dayOf(lid.sinds()), getLocale()), lid.door())));
        words.addClassNames("eo-grow", "workspace-member-words");
        Div row = new Div(words);
        row.addClassName("workspace-member");
        if (werkruimte.eigenRol().canManage()) {
            row.add(buttons(lid));
        }
        return row;
    }

    private static Component email(Lid lid) {
        return lid.email() == null ? new Span() : new Anchor(MAIL_TO + lid.email(), lid.email());
    }

    private Component role(Lid lid) {
        Div line = new Div(RolTexts.badge(this, lid.rol()), soft(RolTexts.explained(this, lid.rol())));
        line.addClassName("eo-line");
        return line;
    }

    private Component buttons(Lid lid) {
        Button role = new Button(getTranslation("workspace.role.verb"), click -> actions.changeRole(werkruimte, lid));
        role.setAriaLabel(getTranslation("workspace.role.of", lid.naam()));
        Div line = new Div(role);
        if (self.value() != lid.accountId()) {
            Button remove =
                    new Button(getTranslation("workspace.remove.verb"), click -> actions.remove(werkruimte, lid));
            remove.setAriaLabel(getTranslation("workspace.remove.of", lid.naam()));
            line.add(remove);
        }
        line.addClassName("eo-line");
        return line;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
