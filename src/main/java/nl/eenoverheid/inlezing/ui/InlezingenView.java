package nl.eenoverheid.inlezing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.inlezing.InlezingId;
import nl.eenoverheid.inlezing.InlezingListItem;
import nl.eenoverheid.inlezing.InlezingRoutes;
import nl.eenoverheid.inlezing.InlezingService;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import org.jspecify.annotations.Nullable;

/** As a financial officer I bring a file with budgets, and see what was loaded before, by whom and with what result. */
@Route(InlezingRoutes.LIST)
@RolesAllowed("BEGROTING_MANAGE")
@StyleSheet("styles/inlezing.css")
class InlezingenView extends Div implements Titled {
    private static final int MEGABYTE = 1 << 20;

    private final transient InlezingService inlezingen;
    private final transient InlezingTexts texts = new InlezingTexts(getLocale());
    private final Panel before = new Panel(getTranslation("inlezing.list")).flush();
    private final Div rows = new Div();
    private final Span refused = new Span();

    InlezingenView(InlezingService inlezingen) {
        this.inlezingen = inlezingen;
        addClassName("eo-page");
        refused.addClassName("inlezing-refused");
        refused.getElement().setAttribute("role", "alert");
        before.add(rows);
        add(
                new PageHeader(title())
                        .under(getTranslation("inlezing.up"), BegrotingRoutes.LIST)
                        .note(getTranslation("inlezing.note")),
                new Panel(getTranslation("inlezing.upload"), upload(), rules(), refused),
                before);
        Live.bind(this, inlezingen::follow, this::refresh);
        refresh();
    }

    @Override
    public String title() {
        return getTranslation("inlezing.title");
    }

    private Component upload() {
        Upload upload = new Upload(new BestandUpload(inlezingen::offer, this::open, this::refuse, getLocale()));
        Button choose = new Button(getTranslation("inlezing.upload.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("inlezing.upload.drop")));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) inlezingen.largest());
        upload.setAcceptedFileExtensions(".json", ".csv", ".xlsx");
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        return upload;
    }

    private Paragraph rules() {
        Paragraph rules = new Paragraph(getTranslation("inlezing.upload.rules", inlezingen.largest() / MEGABYTE));
        rules.addClassName("eo-soft");
        return rules;
    }

    private void open(InlezingId id) {
        UI.getCurrent().navigate(InlezingRoutes.detail(id));
    }

    private void refuse(String why) {
        refused.setText(why);
        Notices.problem(why);
    }

    private void refresh() {
        rows.removeAll();
        Page<InlezingListItem> page = inlezingen.list(null);
        if (page.rows().isEmpty()) {
            rows.add(new EmptyState(getTranslation("inlezing.empty.title"), getTranslation("inlezing.empty.text")));
            return;
        }
        show(page);
    }

    private void show(Page<InlezingListItem> page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        page.rows().forEach(each -> list.add(new ListItem(row(each))));
        rows.add(list);
        @Nullable String next = page.next();
        if (next != null) {
            Button more = new Button(getTranslation("inlezing.list.more"));
            more.addClickListener(click -> {
                rows.remove(more);
                show(inlezingen.list(next));
            });
            rows.add(more);
        }
    }

    private ListRow row(InlezingListItem item) {
        return new ListRow(InlezingRoutes.detail(new InlezingId(item.id())), item.bestand())
                .meta(texts.what(item) + " · " + item.bron())
                .badges(texts.badge(item.status()))
                .foot(texts.counts(item) + " · "
                        + getTranslation("inlezing.by", item.door(), Dates.moment(item.aangebodenOp(), getLocale())));
    }
}
