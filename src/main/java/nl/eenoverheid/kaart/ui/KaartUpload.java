package nl.eenoverheid.kaart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;
import nl.eenoverheid.kaart.KaartData;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.TextUpload;

/** Takes one file with borders, and says at its place what is wrong with it. */
final class KaartUpload extends Div {
    private final transient Runnable refused;
    private final Upload upload;
    private final Div error = new Div();

    KaartUpload(Consumer<String> chosen, Runnable refused) {
        this.refused = refused;
        upload = new Upload(new TextUpload(KaartData.LARGEST, text -> {
            clear();
            chosen.accept(text);
        }));
        error.addClassName("kaart-error");
        error.setId("kaart-fout");
        error.getElement().setAttribute("role", "alert");
        add(prepared(), error);
    }

    /** Says what is wrong with the file. */
    void refuse(InvalidInput wrong) {
        InvalidInput.Problem problem = wrong.problems().getFirst();
        error.setText(getTranslation(problem.key(), problem.params().toArray()));
    }

    /** As when nothing was chosen yet. */
    void clear() {
        upload.clearFileList();
        error.setText("");
    }

    private Upload prepared() {
        Button button = new Button(getTranslation("kaart.choose"));
        button.getElement().setAttribute("aria-describedby", "kaart-fout");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("kaart.drop")));
        upload.setAcceptedFileExtensions(".geojson", ".json");
        upload.setMaxFileSize(KaartData.LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("kaart.input.meer"))
                        .setFileIsTooBig(getTranslation("kaart.input.groot", KaartData.LARGEST / 1024 / 1024))
                        .setIncorrectFileType(getTranslation("kaart.input.vorm"))));
        upload.addFileRejectedListener(rejected -> {
            clear();
            refused.run();
            error.setText(rejected.getErrorMessage());
        });
        return upload;
    }
}
