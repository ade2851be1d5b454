package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import nl.eenoverheid.huisstijl.HuisstijlRoutes;
import org.jsoup.nodes.Document;

/** The house style on a page: the one that holds, and one that somebody tries. */
final class PageStyle {
    private static final String ID = "huisstijl";
    private static final String TRY = """
            document.getElementById('huisstijl-proef')?.remove();
            const style = document.createElement('style');
            style.id = 'huisstijl-proef';
            style.textContent = $0;
            document.head.append(style);
            """;
    private static final String LEAVE = "document.getElementById('huisstijl-proef')?.remove()";
    private static final String RENEW = """
            const old = document.getElementById($0);
            const link = document.createElement('link');
            link.id = $0;
            link.rel = 'stylesheet';
            link.href = $1 + '?' + Date.now();
            link.onload = () => old?.remove();
            document.head.append(link);
            """;

    private PageStyle() {}

    /** Brings the style that holds for whoever asks for the page. */
    static void bring(Document page) {
        page.head()
                .appendElement("link")
                .attr("id", ID)
                .attr("rel", "stylesheet")
                .attr("href", HuisstijlRoutes.STYLESHEET);
    }

    /** Shows a style on this page only, until it is left. */
    static void tryOut(Element on, String css) {
        on.executeJs(TRY, css);
    }

    static void leave(UI ui) {
        ui.getPage().executeJs(LEAVE);
    }

    /** Asks again for the style that holds. */
    static void renew(UI ui) {
        ui.getPage().executeJs(RENEW, ID, HuisstijlRoutes.STYLESHEET);
    }
}
