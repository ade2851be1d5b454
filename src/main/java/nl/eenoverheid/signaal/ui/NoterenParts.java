package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.eenoverheid.signaal.SignaalId;

/** Everything that looks along with one form. */
record NoterenParts(List<NoterenPart.Beside> all) {

    Component[] components() {
        return all.stream().map(NoterenPart.Beside::component).toArray(Component[]::new);
    }

    void typed(String words) {
        all.forEach(each -> each.typed(words));
    }

    void saved(SignaalId id) {
        all.forEach(each -> each.saved(id));
    }
}
