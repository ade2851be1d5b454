package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Words of Vaadin's upload, which would otherwise speak English. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N all(long megabytes) {
        String large = I18NProvider.translate("inhoud.input.large", megabytes);
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")).setMany(text("drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(large)
                        .setIncorrectFileType(text("kind"))
                        .setTooManyFiles(text("many")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("connecting"))
                                .setStalled(text("stalled"))
                                .setProcessing(text("processing"))
                                .setHeld(text("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("left"))
                                .setUnknown(text("unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("gone"))
                                .setUnexpectedServerError(text("refused"))
                                .setForbidden(text("refused"))
                                .setFileTooLarge(large)))
                .setFile(new UploadI18N.File()
                        .setRetry(text("retry"))
                        .setStart(text("start"))
                        .setRemove(text("remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static String text(String name) {
        return StukTexts.text("upload." + name);
    }
}
