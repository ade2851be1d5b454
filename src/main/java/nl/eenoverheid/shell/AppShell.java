package nl.eenoverheid.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the application. */
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Eén overheid");
        page.setViewport("width=device-width, initial-scale=1");
        page.addLink("icon", "favicon.svg");
        page.addMetaTag("color-scheme", "light dark");
    }
}
