package nl.eenoverheid.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows the open tabs of everybody, over all their devices, and closes the one that was left alone longest when somebody opens too many:
 * each costs memory here. Who has not signed in is counted by session.
 */
@Component
class OpenTabs {
    private static final Logger LOG = LoggerFactory.getLogger(OpenTabs.class);

    /** The one left alone longest comes first. */
    private final Map<Object, Set<UI>> byOwner = new ConcurrentHashMap<>();

    private final int most;

    OpenTabs(ShellProperties properties) {
        this.most = properties.maxTabs();
    }

    void opened(UI ui, Object owner) {
        ComponentUtil.setData(ui, Owner.class, new Owner(owner));
        ui.addDetachListener(event -> forget(ui, owner));
        touch(ui, owner).ifPresent(OpenTabs::close);
    }

    /** Somebody did something in a tab. */
    void used(UI ui) {
        Owner owner = ComponentUtil.getData(ui, Owner.class);
        if (owner != null) {
            byOwner.computeIfPresent(owner.key(), (key, tabs) -> {
                if (tabs.remove(ui)) {
                    tabs.add(ui);
                }
                return tabs;
            });
        }
    }

    /** Remembers a tab, and returns the one that has to make room. */
    private Optional<UI> touch(UI ui, Object owner) {
        UI[] tooMany = new UI[1];
        byOwner.compute(owner, (key, before) -> {
            Set<UI> tabs = before == null ? new LinkedHashSet<>() : before;
            tabs.add(ui);
            if (tabs.size() > most) {
                tooMany[0] = tabs.iterator().next();
                tabs.remove(tooMany[0]);
            }
            return tabs;
        });
        return Optional.ofNullable(tooMany[0]);
    }

    private void forget(UI ui, Object owner) {
        byOwner.computeIfPresent(owner, (key, tabs) -> {
            tabs.remove(ui);
            return tabs.isEmpty() ? null : tabs;
        });
    }

    /** Sends the tab to a page that says so, and gives its memory back. */
    private static void close(UI ui) {
        try {
            ui.access(() -> {
                VaadinSession session = ui.getSession();
                ui.getPage()
                        .setLocation(ClosedTab.PATH + "?" + ClosedTab.CAME_FROM + "="
                                + ui.getActiveViewLocation().getPath());
                ui.close();
                session.removeUI(ui);
            });
        } catch (UIDetachedException e) {
            LOG.debug("A tab closed by itself in the meantime", e);
        }
    }

    /** To whom a tab belongs: an account, or the session of a stranger. */
    private record Owner(Object key) {}
}
