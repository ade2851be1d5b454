package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.exchange.besluiten.BesluitImportService;
import nl.eenoverheid.exchange.besluiten.BesluitLijst;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.TextUpload;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** Takes besluiten over from a file, and shows what would come of that before it is done. */
final class BesluitImportDialog {
    private final BesluitImportService imports;
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final TextArea bestand = new TextArea(text("exchange.besluit.import.field"));
    private final Div preview = new Div();
    private final AskDialog dialog;

    BesluitImportDialog(
            BesluitImportService imports,
            List<WerkruimteListItem> where,
            @Nullable WerkruimteId narrowed,
            Runnable done) {
        this.imports = imports;
        fillWerkruimte(where, narrowed);
        bestand.setHelperText(text("exchange.besluit.import.help"));
        bestand.setMinRows(3);
        bestand.setMaxRows(6);
        bestand.setValueChangeMode(ValueChangeMode.LAZY);
        bestand.addValueChangeListener(change -> show());
        preview.addClassNames("eo-form", "eo-ask");
        preview.getElement().setAttribute("aria-live", "polite");
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("werkruimte", werkruimte);
        fields.put("bestand", bestand);
        dialog = AskDialog.of(
                        text("exchange.besluit.import.title"),
                        text("exchange.besluit.import.take"),
                        fields,
                        this::takeOver)
                .with(new Paragraph(text("exchange.besluit.import.text")), werkruimte, upload(), bestand, preview)
                .then(done);
        dialog.setPossible(false);
    }

    void open() {
        dialog.open();
    }

    private void fillWerkruimte(List<WerkruimteListItem> where, @Nullable WerkruimteId narrowed) {
        werkruimte.setLabel(text("exchange.besluit.import.where"));
        werkruimte.setItems(where);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        where.stream()
                .filter(each -> where.size() == 1 || (narrowed != null && each.id() == narrowed.value()))
                .findFirst()
                .ifPresent(werkruimte::setValue);
        werkruimte.addValueChangeListener(change -> show());
    }

    private Component upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(new TextUpload(BesluitImportService.LARGEST, sent -> {
            upload.clearFileList();
            bestand.setValue(sent);
        }));
        upload.setUploadButton(new Button(text("exchange.besluit.import.choose")));
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".json", ".txt");
        upload.setMaxFileSize(BesluitImportService.LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(I18NProvider.translate(
                                "exchange.besluit.bestand.groot", BesluitImportService.LARGEST / 1_000_000))
                        .setIncorrectFileType(text("exchange.besluit.import.kind"))));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        return upload;
    }

    private void show() {
        dialog.setPossible(false);
        preview.removeAll();
        bestand.setInvalid(false);
        if (bestand.getValue().isBlank() || werkruimte.getValue() == null) {
            return;
        }
        try {
            BesluitLijst list = imports.check(bestand.getValue(), chosen());
            dialog.setPossible(!list.nieuw().isEmpty());
            preview.add(new BesluitLijstView(list));
        } catch (InvalidInput e) {
            InvalidInput.Problem problem = e.problems().getFirst();
            say(I18NProvider.translate(problem.key(), problem.params().toArray()));
        }
    }

    private void takeOver() {
        int taken = imports.takeOver(bestand.getValue(), chosen()).nieuw().size();
        Notices.saved(I18NProvider.translate("exchange.besluit.import.done", taken));
    }

    private WerkruimteId chosen() {
        return new WerkruimteId(Objects.requireNonNull(werkruimte.getValue()).id());
    }

    private void say(String problem) {
        bestand.setInvalid(true);
        bestand.setErrorMessage(problem);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
