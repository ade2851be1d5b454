package nl.eenoverheid.huisstijl;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HuisstijlRepository extends Repository<Huisstijl, Long> {

    Huisstijl save(Huisstijl huisstijl);

    Optional<Huisstijl> findById(long organisatieId);

    void delete(Huisstijl huisstijl);
}
