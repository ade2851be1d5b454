package nl.eenoverheid.notitie;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NotitieRepository extends Repository<Notitie, Long> {

    Notitie save(Notitie notitie);

    Optional<Notitie> findById(long id);
}
