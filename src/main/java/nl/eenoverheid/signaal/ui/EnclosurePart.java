package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.signaal.EnclosureData;
import nl.eenoverheid.signaal.EnclosureService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.WerkruimteDetail;

/** Lets an owner keep a sensitive signaal for a small group. */
@SpringComponent
class EnclosurePart implements SignaalPart {
    private final EnclosureService enclosures;

    EnclosurePart(EnclosureService enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        return Optional.ofNullable(signaal.data().werkruimte())
                .filter(home -> signaal.canWrite())
                .map(enclosures::candidates)
                .filter(candidates -> !candidates.isEmpty())
                .map(candidates -> button(signaal, candidates));
    }

    private Component button(SignaalDetail signaal, List<WerkruimteDetail.Lid> candidates) {
        Button button = new Button(
                I18NProvider.translate("signaal.enclose.title"),
                click -> new EnclosureDialog(candidates, data -> enclose(signaal, data)).open());
        return new Div(button);
    }

    private void enclose(SignaalDetail signaal, EnclosureData data) {
        enclosures.enclose(new SignaalId(signaal.id()), data);
        Notices.saved(I18NProvider.translate("signaal.enclose.done", data.wie().size() + 1));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
