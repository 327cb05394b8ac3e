"""What a script gets of each module that it may import: an allow-list of names. The gate reads by it, the façades (facade.py) are built by it.

A value of None stands for every public name of a module that holds nothing but arithmetic; what is a module itself counts only if `SUBMODULES` has it.
"""
import sys
import types

#: Submodules that may be imported, or reached as an attribute.
SUBMODULES = {
    "bpy": frozenset("types props data context ops app path utils".split()),
    "bpy.utils": frozenset(["units"]),
    "bpy_extras": frozenset("object_utils mesh_utils".split()),
    "bmesh": frozenset("ops types utils geometry".split()),
    "mathutils": frozenset("noise geometry kdtree bvhtree interpolate".split()),
    "collections": frozenset(["abc"]),
    "json": frozenset(["decoder", "encoder"]),
    "numpy": frozenset("linalg random fft ma polynomial typing lib".split()),
    "numpy.lib": frozenset(["stride_tricks"]),
    "numpy.polynomial": frozenset("polynomial chebyshev legendre hermite hermite_e laguerre".split()),
}

_NUMPY = """
 False_ Inf Infinity NAN NINF NaN PINF True_ ScalarType abs absolute acos acosh add all allclose alltrue amax amin angle any append apply_along_axis apply_over_axes
 arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort argwhere around array array2string array_equal array_equiv
 array_repr array_split array_str asanyarray asarray asarray_chkfinite ascontiguousarray asfarray asfortranarray asin asinh asmatrix astype atan atan2 atanh
 atleast_1d atleast_2d atleast_3d average bartlett base_repr binary_repr bincount bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not
 bitwise_or bitwise_right_shift bitwise_xor blackman block bmat bool bool_ broadcast broadcast_arrays broadcast_shapes broadcast_to byte bytes_ c_ can_cast
 cbrt cdouble ceil cfloat character choose clip clongdouble column_stack common_type complex128 complex64 complex_ complexfloating compress concat concatenate
 conj conjugate convolve copy copysign copyto corrcoef correlate cos cosh count_nonzero cov cross csingle cumprod cumproduct cumsum cumulative_prod
 cumulative_sum datetime64 deg2rad degrees delete diag diag_indices diag_indices_from diagflat diagonal diff digitize divide divmod dot double dsplit dstack
 dtype e ediff1d einsum einsum_path empty empty_like equal errstate euler_gamma exp exp2 expand_dims expm1 extract eye fabs fill_diagonal find_common_type
 finfo fix flatiter flatnonzero flexible flip fliplr flipud float16 float32 float64 float_ float_power floating floor floor_divide fmax fmin fmod
 format_float_positional format_float_scientific frexp frombuffer fromfunction fromiter frompyfunc fromstring full full_like gcd generic geomspace
 get_printoptions geterr gradient greater greater_equal half hamming hanning heaviside histogram histogram2d histogram_bin_edges histogramdd hsplit hstack
 hypot i0 identity iinfo imag in1d index_exp indices inexact inf infty inner insert int16 int32 int64 int8 int_ intc integer interp intersect1d intp invert
 isclose iscomplex iscomplexobj isdtype isfinite isfortran isin isinf isnan isnat isneginf isposinf isreal isrealobj isscalar issubdtype iterable ix_ kaiser
 kron lcm ldexp left_shift less less_equal lexsort linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace
 longdouble longlong mask_indices mat matmul matrix matrix_transpose matvec max maximum may_share_memory mean median meshgrid mgrid min min_scalar_type
 minimum mod modf moveaxis msort multiply nan nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod
 nanquantile nanstd nansum nanvar ndarray ndenumerate ndim ndindex nditer negative newaxis nextafter nonzero not_equal number object_ ogrid ones ones_like
 outer packbits pad partition percentile permute_dims pi piecewise place poly poly1d polyadd polyder polydiv polyfit polyint polymul polysub polyval positive
 pow power printoptions prod product promote_types ptp put put_along_axis putmask quantile r_ rad2deg radians ravel ravel_multi_index real real_if_close
 reciprocal remainder repeat require reshape resize result_type right_shift rint roll rollaxis roots rot90 round round_ row_stack s_
 searchsorted select set_printoptions setdiff1d seterr setxor1d shape shares_memory short sign signbit signedinteger sin sinc single singlecomplex sinh size
 sometrue sort sort_complex spacing split sqrt square squeeze stack std str_ string_ subtract sum swapaxes take take_along_axis tan tanh tensordot tile
 timedelta64 trace transpose trapezoid trapz tri tril tril_indices tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc
 typename ubyte ufunc uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode_ union1d unique unique_all unique_counts unique_inverse
 unique_values unpackbits unravel_index unsignedinteger unstack unwrap ushort vander var vdot vecdot vecmat vectorize void vsplit vstack where zeros zeros_like
 RankWarning VisibleDeprecationWarning ComplexWarning AxisError exceptions long
"""

#: Module → its names. What is in no list can be neither imported nor reached.
NAMES = {
    **dict.fromkeys("math cmath itertools bisect heapq colorsys statistics fractions numbers textwrap struct".split()),
    **dict.fromkeys("bmesh bmesh.types bmesh.utils bmesh.geometry bpy.props bpy.utils.units collections.abc".split()),
    **dict.fromkeys("mathutils mathutils.noise mathutils.geometry mathutils.kdtree mathutils.bvhtree mathutils.interpolate".split()),
    "bpy": "types props data context ops app path utils",
    "bpy.path": "clean_name display_name ensure_ext",
    "bpy.utils": "units flip_name escape_identifier unescape_identifier",
    "bpy_extras": "object_utils mesh_utils",
    "bpy_extras.object_utils": "object_data_add add_object_align_init world_to_camera_view",
    "bpy_extras.mesh_utils": "mesh_linked_uv_islands mesh_linked_triangles edge_face_count edge_face_count_dict edge_loops_from_edges ngon_tessellate "
    "triangle_random_points",
    "random": "Random betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate "
    "randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate",
    "functools": "wraps update_wrapper total_ordering cache cmp_to_key lru_cache reduce partial partialmethod singledispatch cached_property",
    "collections": "ChainMap Counter OrderedDict UserDict UserList defaultdict deque namedtuple abc",
    "dataclasses": "dataclass field Field FrozenInstanceError InitVar KW_ONLY MISSING fields asdict astuple make_dataclass replace is_dataclass",
    "typing": "Annotated Any Callable ClassVar Concatenate Final Generic Literal Optional ParamSpec Protocol Tuple Type TypeVar TypeVarTuple Union AbstractSet "
    "ByteString Container ContextManager Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Sequence "
    "Sized ValuesView Awaitable AsyncIterator AsyncIterable Coroutine Collection AsyncGenerator Reversible SupportsAbs SupportsBytes SupportsComplex "
    "SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict DefaultDict List OrderedDict Set FrozenSet NamedTuple TypedDict "
    "Generator Match Pattern AnyStr assert_type assert_never cast final LiteralString Never NewType NoReturn NotRequired overload override Required Self Text "
    "TYPE_CHECKING TypeAlias TypeGuard TypeIs Unpack ReadOnly runtime_checkable",
    "enum": "Enum IntEnum StrEnum Flag IntFlag auto unique property verify member nonmember FlagBoundary STRICT CONFORM EJECT KEEP CONTINUOUS "
    "NAMED_FLAGS UNIQUE EnumCheck",
    "string": "ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace Template",
    "re": "match fullmatch search sub subn split findall finditer compile purge escape error PatternError Pattern Match A I L M S X U ASCII IGNORECASE LOCALE "
    "MULTILINE DOTALL VERBOSE UNICODE NOFLAG RegexFlag",
    "json.decoder": "JSONDecoder JSONDecodeError",
    "json.encoder": "JSONEncoder",
    "pprint": "pprint pformat pp",
    "traceback": "print_exc format_exc",
    "unicodedata": "name normalize category lookup combining",
    "bl_math": "clamp lerp smoothstep",
    "json": "dump dumps load loads JSONDecoder JSONDecodeError JSONEncoder",
    "time": "asctime ctime gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns sleep strftime strptime "
    "struct_time time time_ns timezone altzone daylight tzname",
    "copy": "copy deepcopy replace Error error",
    "operator": "abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul "
    "index indexOf inv invert ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ "
    "pos pow rshift setitem sub truediv truth xor",
    "array": "array ArrayType typecodes",
    "decimal": "Decimal DecimalException DecimalTuple Context getcontext localcontext setcontext InvalidOperation DivisionByZero Inexact Overflow Underflow "
    "Rounded ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP",
    "abc": "ABC ABCMeta abstractclassmethod abstractmethod abstractproperty abstractstaticmethod",
    "contextlib": "contextmanager suppress nullcontext ExitStack closing AbstractContextManager ContextDecorator",
    "types": "SimpleNamespace MappingProxyType",
    "datetime": "date datetime time timedelta timezone MINYEAR MAXYEAR UTC",
    "base64": "b64encode b64decode b85encode b85decode a85encode a85decode b32encode b32decode b16encode b16decode",
    "zlib": "compress decompress crc32 adler32 error",
    "hashlib": "md5 sha1 sha224 sha256 sha384 sha512 blake2b blake2s sha3_256 sha3_512 new",
    "__future__": "annotations division print_function absolute_import unicode_literals generators nested_scopes with_statement generator_stop",
    "numpy": _NUMPY,
    "numpy.typing": "ArrayLike DTypeLike NDArray",
    "numpy.lib": "stride_tricks",
    "numpy.lib.stride_tricks": "sliding_window_view broadcast_arrays broadcast_to broadcast_shapes",
    "numpy.linalg": "LinAlgError cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lstsq matmul matrix_norm matrix_power matrix_rank "
    "matrix_transpose multi_dot norm outer pinv qr slogdet solve svd svdvals tensordot tensorinv tensorsolve trace vecdot vector_norm",
    "numpy.random": "Generator MT19937 PCG64 PCG64DXSM Philox RandomState SFC64 SeedSequence beta binomial bytes chisquare choice default_rng dirichlet "
    "exponential f gamma geometric get_state gumbel hypergeometric laplace logistic lognormal logseries multinomial multivariate_normal negative_binomial "
    "noncentral_chisquare noncentral_f normal pareto permutation poisson power rand randint randn random random_integers random_sample ranf rayleigh sample "
    "seed set_state shuffle standard_cauchy standard_exponential standard_gamma standard_normal standard_t triangular uniform vonmises wald weibull zipf",
    "numpy.fft": "fft fft2 fftfreq fftn fftshift hfft ifft ifft2 ifftn ifftshift ihfft irfft irfft2 irfftn rfft rfft2 rfftfreq rfftn",
    "numpy.polynomial": "Chebyshev Hermite HermiteE Laguerre Legendre Polynomial polynomial chebyshev legendre hermite hermite_e laguerre",
    **dict.fromkeys(f"numpy.polynomial.{name}" for name in SUBMODULES["numpy.polynomial"]),
    "numpy.ma": None,
}
#: Names that `None` above would let through.
_NOT = {
    "bpy.props": frozenset(["RemoveProperty"]),
    "numpy.ma": frozenset("frombuffer fromflex test mvoid".split()),
    **{f"numpy.polynomial.{name}": frozenset(["test"]) for name in SUBMODULES["numpy.polynomial"]},
}
_LISTED = {module: frozenset(names.split()) for module, names in NAMES.items() if names is not None}

#: Modules that a script may import by these names.
MODULES = frozenset(name for name in NAMES if "." not in name)
#: Modules whose attributes make themselves when asked for, so that nothing can be listed: each has a table of its own, or holds only data.
OPEN = frozenset(["bpy.ops", "bpy.types", "bpy.data", "bpy.context", "bpy.app", "bmesh.ops"])


def is_dunder(name):
    """`__name__`: a name that Python gives a meaning."""
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def is_module(path):
    """Whether a dotted path is a module that a script may have."""
    head, _, tail = path.rpartition(".")
    return path in MODULES if not head else tail in SUBMODULES.get(head, ()) and is_module(head)


def has(module, name):
    """Whether a script may have `name` of an allowed module. Names that the installed version does not know count as allowed if the list is open."""
    if is_dunder(name):
        return name in ("__name__", "__doc__", "__version__")
    if module in OPEN:
        return True
    if name in SUBMODULES.get(module, ()):
        return True
    if module in _LISTED:
        return name in _LISTED[module]
    if name.startswith("_") or name in _NOT.get(module, ()):
        return False
    return not isinstance(getattr(sys.modules.get(module), name, None), types.ModuleType)


_private = set()


def library_private():
    """Private names of the classes that a script can reach (their modules are façades): `self._x` of such a name may mean a library's object."""
    if not _private:
        for module in NAMES:
            found = sys.modules.get(module)
            for name in dir(found) if found is not None else ():
                kind = getattr(found, name, None) if has(module, name) else None
                if isinstance(kind, type):
                    _private.update(one for one in [*dir(kind), *dir(type(kind))] if one.startswith("_"))
        _private.update(["_ctypes", "_evaluate"])  # of objects whose classes have no name here
    return _private
