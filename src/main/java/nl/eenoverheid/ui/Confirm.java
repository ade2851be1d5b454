package nl.eenoverheid.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** A question before what cannot be undone. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks, and acts when the answer is yes.
     *
     * @param verb what the button says, such as “Verwijder”
     */
    public static void ask(String title, String text, String verb, Runnable act) {
        ask(title, text, verb, "primary error", act);
    }

    /** The same for what does no harm: it asks because somebody may not have meant it. */
    public static void calmly(String title, String text, String verb, Runnable act) {
        ask(title, text, verb, "primary", act);
    }

    private static void ask(String title, String text, String verb, String theme, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("ui.cancel"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(event -> act.run());
        dialog.open();
    }
}
