package nl.eenoverheid.bericht;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BerichtTekstRepository extends Repository<BerichtTekst, BerichtTekstId> {

    Optional<BerichtTekst> findById(BerichtTekstId id);

    List<BerichtTekst> findAll();
}
