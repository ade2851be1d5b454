package nl.eenoverheid.bijlage.ui;

import static nl.eenoverheid.bijlage.ui.BijlageTexts.text;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** Words of Vaadin's upload, which would otherwise speak English. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N all(long megabytes) {
        String large = text("inhoud.input.large", megabytes);
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("bijlage.upload.drop"))
                        .setMany(text("bijlage.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(large)
                        .setIncorrectFileType(text("inhoud.input.kind"))
                        .setTooManyFiles(text("bijlage.upload.many")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("bijlage.upload.connecting"))
                                .setStalled(text("bijlage.upload.stalled"))
                                .setProcessing(text("bijlage.upload.processing"))
                                .setHeld(text("bijlage.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("bijlage.upload.left"))
                                .setUnknown(text("bijlage.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("bijlage.upload.gone"))
                                .setUnexpectedServerError(text("bijlage.upload.refused"))
                                .setForbidden(text("bijlage.input.away"))
                                .setFileTooLarge(large)))
                .setFile(new UploadI18N.File()
                        .setRetry(text("bijlage.upload.retry"))
                        .setStart(text("bijlage.upload.start"))
                        .setRemove(text("bijlage.upload.cancel")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
