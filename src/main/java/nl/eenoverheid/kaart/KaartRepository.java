package nl.eenoverheid.kaart;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KaartRepository extends Repository<Kaart, Long> {

    Kaart save(Kaart kaart);

    Optional<Kaart> findById(long id);

    void delete(Kaart kaart);
}
