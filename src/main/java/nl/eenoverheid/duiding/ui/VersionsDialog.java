package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import nl.eenoverheid.duiding.LezingVersie;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Timeline;

/** Every version of the shared reading, newest first. */
final class VersionsDialog extends Dialog {

    VersionsDialog(List<LezingVersie> versions) {
        setHeaderTitle(getTranslation("duiding.lezing.versions"));
        addClassName("duiding-dialog");
        Timeline line = new Timeline();
        versions.forEach(version -> line.add(
                getTranslation(
                        "duiding.lezing.version",
                        version.nummer(),
                        version.wie(),
                        version.organisatie(),
                        Dates.moment(version.op(), getLocale())),
                version.tekst()));
        add(line);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
