package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.RightSubject;
import nl.eenoverheid.access.RolListItem;
import nl.eenoverheid.access.RolService;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;

/** As a main administrator I see in plain words what each role allows, and open one to change that. */
@Route(AccessRoutes.ROLLEN)
@RolesAllowed("INSTALLATIE_MANAGE")
@StyleSheet("styles/access.css")
class RollenView extends Div implements Titled {

    RollenView(RolService rollen) {
        List<RolListItem> all = rollen.list();
        addClassName("eo-page");
        add(
                new PageHeader(title()).note(getTranslation("access.rollen.note")),
                list(all),
                new H2(getTranslation("access.rollen.table")),
                table(all));
    }

    @Override
    public String title() {
        return getTranslation("access.rollen.title");
    }

    private Component list(List<RolListItem> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        all.forEach(rol -> list.add(new ListItem(row(rol))));
        return list;
    }

    private ListRow row(RolListItem rol) {
        ListRow row = new ListRow(AccessRoutes.rol(rol.rol()), RightTexts.name(this, rol.rol()))
                .meta(getTranslation("access.rollen.accounts", rol.accounts()))
                .foot(RightTexts.explained(this, rol.rol()));
        if (rol.isChanged()) {
            row.badges(new StatusBadge(Tone.BLUE, "✎", getTranslation("access.rollen.changed")));
        }
        return row;
    }

    private Component table(List<RolListItem> all) {
        List<String> columns = Stream.concat(
                        Stream.of(getTranslation("access.rollen.right")),
                        all.stream().map(rol -> RightTexts.name(this, rol.rol())))
                .toList();
        TableCard table = new TableCard(getTranslation("access.rollen.table"), columns);
        table.addClassName("access-rights");
        for (RightSubject subject : RightSubject.values()) {
            Span heading = new Span(RightTexts.subject(this, subject));
            heading.addClassName("access-rights-subject");
            table.row(heading, all.stream().map(rol -> new Span()).toArray(Component[]::new));
            subject.rights().forEach(right -> table.row(RightTexts.sentence(this, right), cells(right, all)));
        }
        return table;
    }

    private String[] cells(Right right, List<RolListItem> all) {
        return all.stream()
                .map(rol -> getTranslation(rol.rechten().contains(right) ? "access.rollen.yes" : "access.rollen.no"))
                .toArray(String[]::new);
    }
}
