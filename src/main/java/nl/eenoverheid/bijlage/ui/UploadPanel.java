package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.bijlage.BijlageListItem;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.KindAdvice;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/** Takes files by choosing, dragging or with the camera of a phone, shows how far they are, and asks what is on them. */
final class UploadPanel extends Div {
    private static final int ONE_BY_ONE = 1;

    private final transient BijlageActions actions;
    private final @Nullable SignaalId signaal;
    private final UnorderedList problems = new UnorderedList();
    private final UnorderedList added = new UnorderedList();
    private final Span state = new Span();

    /**
     * For one place.
     *
     * @param signaal to which files go at once; null while it is being written
     */
    UploadPanel(BijlageActions actions, @Nullable SignaalId signaal) {
        this.actions = actions;
        this.signaal = signaal;
        addClassName("bijlage-upload");
        problems.addClassName("bijlage-problems");
        problems.getElement().setAttribute("role", "alert");
        added.addClassName("bijlage-list");
        added.getElement().setAttribute("role", "list");
        state.addClassName("eo-hidden");
        state.getElement().setAttribute("role", "status");
        Paragraph rules = new Paragraph(getTranslation("bijlage.upload.rules", actions.megabytes()));
        rules.addClassName("eo-soft");
        Paragraph scanner = new Paragraph(
                getTranslation(actions.hasScanner() ? "bijlage.upload.scanned" : "bijlage.upload.unscanned"));
        scanner.addClassName("eo-soft");
        add(files(), camera(), problems, state, added, rules, scanner);
    }

    /** Shows what was there already. */
    void show(Iterable<BijlageListItem> rows) {
        rows.forEach(this::show);
    }

    /** What is in the list now. */
    Set<Long> ids() {
        return added.getChildren()
                .map(AddedRow.class::cast)
                .flatMap(AddedRow::there)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Upload files() {
        Upload upload = upload("bijlage.upload.choose");
        upload.setDropLabel(new Span(getTranslation("bijlage.upload.drop")));
        upload.setAcceptedFileExtensions(InhoudSoort.accepted().toArray(String[]::new));
        return upload;
    }

    /** Only where there is something to point at things with. */
    private Upload camera() {
        Upload upload = upload("bijlage.upload.camera");
        upload.addClassName("bijlage-camera");
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".webp");
        upload.getElement().setProperty("capture", "environment");
        return upload;
    }

    private Upload upload(String verb) {
        Upload upload = new Upload(
                new BijlageUpload(sent -> actions.add(signaal, sent), this::take, this::refuse, getLocale()));
        upload.setUploadButton(new Button(getTranslation(verb), click -> problems.removeAll()));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(actions.largest());
        upload.setI18n(UploadTexts.all(actions.megabytes()));
        upload.getElement().setProperty("maxConcurrentUploads", ONE_BY_ONE);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(
                rejected -> refuse(rejected.getFileName(), why(rejected.getFileName(), rejected.getErrorMessage())));
        return upload;
    }

    /** The browser knows only that the kind is wrong; what to do about it depends on the kind. */
    private String why(String name, String said) {
        return said.equals(getTranslation("inhoud.input.kind")) ? getTranslation(KindAdvice.of(name)) : said;
    }

    private void take(BijlageId id) {
        actions.row(signaal, id).ifPresent(bijlage -> {
            state.setText(getTranslation("bijlage.upload.added", bijlage.naam()));
            show(bijlage);
        });
    }

    private void refuse(String name, String why) {
        Span file = new Span(name);
        file.addClassName("bijlage-name");
        file.getElement().setAttribute("dir", "auto");
        problems.add(new ListItem(file, new Span(why)));
    }

    private void show(BijlageListItem bijlage) {
        BijlageId id = new BijlageId(bijlage.id());
        added.add(new AddedRow(bijlage, actions, () -> actions.row(signaal, id)));
    }
}
