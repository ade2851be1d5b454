package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a dossier itself better has: somebody who keeps it together, and words from outside before anything is drafted. */
@Configuration(proxyBeanMethods = false)
class OwnAdvice {

    @Bean
    DossierAdvice regisseurAdvice(DossierService dossiers) {
        return (next, id) -> unless(dossiers.detail(id).regisseur().isPresent(), "dossier.advice.regisseur");
    }

    @Bean
    DossierAdvice heardAdvice(SignaalService signalen) {
        return (next, id) -> unless(
                next.ordinal() < DossierFase.VOORBEREIDING.ordinal() || heard(signalen, id), "dossier.advice.heard");
    }

    private static boolean heard(SignaalService signalen, DossierId id) {
        return !signalen.ids(SignaalFilter.with(new Item(ItemSoort.DOSSIER, id.value())), 1)
                .isEmpty();
    }

    private static Optional<String> unless(boolean fine, String key) {
        return fine ? Optional.empty() : Optional.of(I18NProvider.translate(key));
    }
}
