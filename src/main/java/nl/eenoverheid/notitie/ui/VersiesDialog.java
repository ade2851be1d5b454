package nl.eenoverheid.notitie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Function;
import nl.eenoverheid.notitie.NotitieListItem;
import nl.eenoverheid.ui.Timeline;

/** What a note says and said. */
final class VersiesDialog extends Dialog {

    VersiesDialog(NotitieListItem notitie, Function<NotitieListItem.Versie, String> who) {
        setHeaderTitle(getTranslation("notitie.versions"));
        Timeline timeline = new Timeline();
        notitie.versies().forEach(versie -> timeline.add(who.apply(versie), versie.tekst()));
        add(timeline);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
