package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.RightSubject;
import nl.eenoverheid.access.Rol;

/** The rights that a role can have, by subject; what it cannot have does not stand there. */
final class RechtenForm extends Div {
    private final transient List<CheckboxGroup<Right>> groups = new ArrayList<>();

    RechtenForm(Rol rol, Set<Right> chosen) {
        addClassName("access-form");
        for (RightSubject subject : RightSubject.values()) {
            List<Right> possible =
                    subject.rights().stream().filter(rol::mayHave).toList();
            if (!possible.isEmpty()) {
                CheckboxGroup<Right> group = new CheckboxGroup<>(RightTexts.subject(this, subject));
                group.setItems(possible);
                group.setItemLabelGenerator(right -> RightTexts.sentence(this, right));
                group.setItemEnabledProvider(right -> !rol.mustHave(right));
                group.addThemeName("vertical");
                groups.add(group);
                add(group);
            }
        }
        choose(chosen);
    }

    void choose(Set<Right> rights) {
        groups.forEach(group -> group.setValue(
                group.getListDataView().getItems().filter(rights::contains).collect(Collectors.toSet())));
    }

    Set<Right> chosen() {
        Set<Right> all = EnumSet.noneOf(Right.class);
        groups.forEach(group -> all.addAll(group.getValue()));
        return all;
    }
}
