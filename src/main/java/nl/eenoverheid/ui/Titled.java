package nl.eenoverheid.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view whose name stands in the tab of the browser, before the name of the product. */
public interface Titled extends HasDynamicTitle {

    /** What the page is about, in the language of the user. */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " – Eén overheid";
    }
}
