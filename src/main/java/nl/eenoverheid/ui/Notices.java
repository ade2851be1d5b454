package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Short messages at the edge of the screen. */
public final class Notices {
    private static final int READ = (int) Duration.ofSeconds(8).toMillis();
    private static final int TAKE_BACK = (int) Duration.ofSeconds(20).toMillis();
    private static final int UNTIL_CLOSED = 0;

    /** Narrower than this is a phone, in CSS pixels, as the style sheet has it. */
    private static final int PHONE = 900;

    private Notices() {}

    /** Something was kept. */
    public static void saved(String text) {
        show(Tone.GOOD, "✓", text, READ);
    }

    /** Something was done that can be taken back while this is there. */
    public static void done(String text, Runnable undo) {
        Notification notice = new Notification();
        Button back = new Button(I18NProvider.translate("ui.undo"), event -> {
            notice.close();
            undo.run();
        });
        open(notice, Tone.GOOD, "✓", text, TAKE_BACK, back);
    }

    /** Something to know. */
    public static void info(String text) {
        show(Tone.BLUE, "i", text, READ);
    }

    /** Something did not work; it stays until it is closed. */
    public static void problem(String text) {
        show(Tone.BAD, "!", text, UNTIL_CLOSED);
    }

    private static void show(Tone tone, String icon, String text, int duration) {
        open(new Notification(), tone, icon, text, duration);
    }

    private static void open(
            Notification notice, Tone tone, String icon, String text, int duration, Component... acts) {
        notice.setPosition(edge(UI.getCurrent().getPage().getExtendedClientDetails()));
        notice.setDuration(duration);
        notice.addClassNames("eo-notice", tone.className());
        Span sign = new Glyph(icon);
        sign.addClassNames("eo-icon", tone.className());
        Span words = new Span(text);
        words.addClassName("eo-grow");
        Button close = new Button("✕", event -> notice.close());
        close.addThemeName("tertiary");
        close.setAriaLabel(I18NProvider.translate("ui.close"));
        Span line = new Span(sign, words);
        line.addClassName("eo-notice-line");
        line.add(acts);
        line.add(close);
        notice.add(line);
        replaceSame(text, notice);
        notice.open();
    }

    /** On a phone at the top: what one presses next stands at the bottom, under the thumb. */
    private static Notification.Position edge(ExtendedClientDetails screen) {
        return screen.getWindowInnerWidth() > 0 && screen.getWindowInnerWidth() < PHONE
                ? Notification.Position.TOP_CENTER
                : Notification.Position.BOTTOM_CENTER;
    }

    /** The same words twice say no more than once. */
    private static void replaceSame(String text, Notification notice) {
        UI ui = UI.getCurrent();
        Shown shown = ComponentUtil.getData(ui, Shown.class);
        if (shown == null) {
            shown = new Shown(new HashMap<>());
            ComponentUtil.setData(ui, Shown.class, shown);
        }
        Map<String, Notification> open = shown.byText();
        Notification before = open.put(text, notice);
        if (before != null) {
            before.close();
        }
        notice.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                open.remove(text, notice);
            }
        });
    }

    private record Shown(Map<String, Notification> byText) implements Serializable {}
}
