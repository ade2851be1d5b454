package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.eenoverheid.huisstijl.HuisstijlService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Puts the house style of the own organisation on each page; while the database is away a page has our own. */
@Component
class HuisstijlInit implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(HuisstijlInit.class);

    private final HuisstijlService styles;

    HuisstijlInit(HuisstijlService styles) {
        this.styles = styles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse page) {
        if (isDressed()) {
            PageStyle.bring(page.getDocument());
        }
    }

    private boolean isDressed() {
        try {
            return styles.isDressed();
        } catch (DataAccessException | TransactionException e) {
            log.warn("A page stands without house style: {}", e.toString());
            return false;
        }
    }
}
