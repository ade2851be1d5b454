package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.eenoverheid.signin.FreshCodes;
import nl.eenoverheid.signin.SignInRoutes;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;

/** As somebody with a second factor, I see my new recovery codes once, and keep them on paper or in a file. */
@Route(SignInRoutes.CODES)
@PermitAll
@StyleSheet("styles/signin.css")
class RecoveryCodesView extends Div implements BeforeEnterObserver, Titled {
    /** By which programs know that a file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    RecoveryCodesView() {
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return getTranslation("signin.codes.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(title()).under(getTranslation("signin.mine.title"), SignInRoutes.MINE));
        ThisSession.takeCodes().map(FreshCodes::codes).ifPresentOrElse(this::show, this::showGone);
    }

    private void showGone() {
        add(new EmptyState(
                getTranslation("signin.codes.gone.title"),
                getTranslation("signin.codes.gone.text"),
                new PathLink(SignInRoutes.MINE, getTranslation("signin.codes.gone.link"))));
    }

    private void show(List<String> codes) {
        OrderedList list = new OrderedList();
        list.addClassName("signin-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        Button print = new Button(getTranslation("signin.codes.print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Div line = new Div(print, file(codes));
        line.addClassName("eo-line");
        PathLink done = new PathLink("", getTranslation("signin.codes.done"));
        done.addClassName("eo-button");
        Panel panel = new Panel(
                getTranslation("signin.codes.heading"),
                new Paragraph(getTranslation("signin.codes.text")),
                list,
                line,
                done);
        add(panel);
    }

    private Anchor file(List<String> codes) {
        String text = BYTE_ORDER_MARK + getTranslation("signin.codes.file") + "\r\n\r\n" + String.join("\r\n", codes)
                + "\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(asked -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "herstelcodes.txt", "text/plain;charset=utf-8", bytes.length)),
                getTranslation("signin.codes.download"));
        anchor.addClassName("eo-button");
        return anchor;
    }
}
