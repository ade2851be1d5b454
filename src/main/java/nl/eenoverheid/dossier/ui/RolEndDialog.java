package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Asks from which day a role does not hold any more. */
final class RolEndDialog {
    private final AskDialog dialog;

    RolEndDialog(DossierDetail.Rol rol, LocalDate today, Consumer<@Nullable LocalDate> act) {
        DatePicker tot = FieldTexts.dateField(I18NProvider.translate("dossier.field.tot"));
        tot.setValue(rol.van().isAfter(today) ? rol.van() : today);
        dialog = AskDialog.of(
                        I18NProvider.translate(
                                "dossier.endRole.title",
                                rol.organisatie(),
                                I18NProvider.translate(
                                        "dossier.dossierRol." + rol.rol().name())),
                        I18NProvider.translate("dossier.endRole.verb"),
                        Map.of("tot", tot),
                        () -> act.accept(tot.getValue()))
                .with(new Paragraph(I18NProvider.translate("dossier.endRole.text")), tot)
                .keeping("dossier-rol-einde-" + rol.id(), tot);
    }

    void open() {
        dialog.open();
    }
}
