package nl.eenoverheid.demo;

import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Working on a dossier together. */
@Configuration(proxyBeanMethods = false)
class DossierScenes {

    @Bean
    Scene openDossier(DossierService dossiers, DossierRolService rollen) {
        return new NamedScene("open-dossier", props -> {
            DossierId id = dossiers.open(new DossierData(
                    props.werkruimte(),
                    props.text("naam"),
                    props.text("onderwerp"),
                    props.text("eindbeeld"),
                    props.text("leervragen")));
            LocalDate from = props.today();
            props.each("rollen")
                    .forEach(rol -> rollen.give(
                            id,
                            new DossierRolData(
                                    rol.organisatie("organisatie"),
                                    rol.constant("rol", DossierRol.class),
                                    from,
                                    rol.text("contact"))));
            return id.value();
        });
    }

    @Bean
    Scene volgendeFase(DossierService dossiers) {
        return new NamedScene("volgende-fase", props -> {
            DossierId id = id(props);
            dossiers.move(id, Objects.requireNonNull(props.constant("fase", DossierFase.class)), props.text("reden"));
            return id.value();
        });
    }

    @Bean
    Scene landDuiding(DossierService dossiers) {
        return new NamedScene("land", props -> {
            DossierId id = id(props);
            dossiers.land(id, new DuidingId(props.id("duiding")), props.text("zin"));
            return id.value();
        });
    }

    @Bean
    Scene speelruimteKaart(SpeelruimteService kaarten) {
        return new NamedScene("speelruimte", props -> {
            DossierId id = id(props);
            Gezicht gezicht = props.has("gezicht")
                    ? Objects.requireNonNull(props.constant("gezicht", Gezicht.class))
                    : Gezicht.INWONERS;
            int nummer = kaarten.faces(id)
                    .card(gezicht)
                    .map(card -> card.versie().nummer())
                    .orElse(0);
            kaarten.record(
                    id,
                    gezicht,
                    nummer,
                    new SpeelruimteData(
                            props.constant("participatie", Participatie.class),
                            props.today(),
                            props.each("onderwerpen").stream()
                                    .map(each -> new SpeelruimteData.Onderwerp(
                                            each.text("naam"),
                                            each.constant("ruimte", Ruimte.class),
                                            each.text("waarom")))
                                    .toList()));
            return id.value();
        });
    }

    private static DossierId id(Props props) {
        return new DossierId(props.id("dossier"));
    }
}
