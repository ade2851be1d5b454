package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.ui.InputErrors;

/**
 * Asks for a file and what there is to say of it. The file goes when the rest is right; when it is refused everything stays
 * as it was typed, and another one can be chosen.
 */
final class SendDialog extends Dialog {
    private static final List<String> KINDS = Arrays.stream(InhoudSoort.values())
            .filter(soort -> !soort.isSound())
            .map(soort -> "." + soort.ending())
            .toList();

    private final transient Map<String, ? extends HasValidation> fields;
    private final transient Runnable check;
    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private final Button go = new Button();
    private boolean chosen;

    /**
     * Not open yet.
     *
     * @param name of its texts
     * @param fields by the name that problems use, in the order of the screen
     * @param check says what is wrong with the fields
     * @param send takes the file in with what stands in the fields
     * @param done what to do when it is there
     */
    SendDialog(
            String name,
            Map<String, ? extends HasValidation> fields,
            Runnable check,
            Function<Sent, StukId> send,
            Consumer<StukId> done) {
        this.fields = fields;
        this.check = check;
        addClassName("stuk-send");
        setHeaderTitle(StukTexts.text(name + ".title"));
        setCloseOnOutsideClick(false);
        upload = new Upload(new StukUpload(
                send,
                id -> {
                    close();
                    done.accept(id);
                },
                this::refuse,
                getLocale()));
        problem.addClassName("stuk-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        go.setText(StukTexts.text(name + ".verb"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> submit());
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    /** Puts the file first, then words and fields. */
    SendDialog with(StukActions actions, SerializableConsumer<String> named, Component... content) {
        upload.setAutoUpload(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(actions.largest());
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(KINDS.toArray(String[]::new));
        upload.setI18n(UploadTexts.all(actions.megabytes()));
        upload.setUploadButton(new Button(StukTexts.text("upload.choose")));
        upload.setDropLabel(new Span(StukTexts.text("upload.drop")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement()
                .addEventListener(
                        "files-changed",
                        event -> choose(
                                event.getEventData()
                                        .path("element.files.length ? element.files[0].name : ''")
                                        .asString(""),
                                named))
                .addEventData("element.files.length ? element.files[0].name : ''");
        Div form = new Div(upload, problem);
        form.addClassName("eo-form");
        form.add(content);
        form.add(StukTexts.soft(
                StukTexts.text(actions.hasScanner() ? "upload.scanned" : "upload.unscanned", actions.megabytes())));
        add(form);
        return this;
    }

    private void choose(String name, SerializableConsumer<String> named) {
        chosen = !name.isEmpty();
        if (chosen) {
            problem.setVisible(false);
            named.accept(name);
        }
    }

    private void submit() {
        InputErrors.clear(fields.values());
        try {
            check.run();
            if (chosen) {
                go.setEnabled(false);
                upload.getElement().executeJs("this.uploadFiles()");
            } else {
                refuse(StukTexts.text("upload.none"));
            }
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }

    private void refuse(String why) {
        go.setEnabled(true);
        chosen = false;
        upload.clearFileList();
        problem.setText(why);
        problem.setVisible(true);
    }
}
